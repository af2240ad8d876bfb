import type { Clip } from '../model/clip';

export type NodeKind = 'official' | 'document' | 'organization';

/** An official, a document or an organization, and in how many articles it is named. */
export interface NetworkNode {
  readonly id: string;
  readonly kind: NodeKind;
  readonly key: string;
  readonly label: string;
  readonly articles: number;
}

/** Two that are named in the same articles. */
export interface NetworkLink {
  readonly source: string;
  readonly target: string;
  readonly articles: number;
}

export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly links: readonly NetworkLink[];
  /** How many there are of which `nodes` are the most named. */
  readonly all: number;
}

export type NetworkClip = Pick<Clip, 'officials' | 'documents' | 'organizations'>;

/** Gathers a network clip by clip. */
export interface NetworkGatherer {
  readonly add: (clip: NetworkClip) => void;
  /** The `most` most named, and the links between them. */
  readonly network: (most: number) => Network;
}

/** An article that names more is a list; it would link everybody to everybody. */
const MOST_IN_ARTICLE = 40;

const pairOf = (a: string, b: string) => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

/** A gatherer of a network of whom articles name together; `kinds` are those that are shown. */
export function gatherNetwork(kinds: ReadonlySet<NodeKind>): NetworkGatherer {
  const nodes = new Map<string, NetworkNode>();
  const together = new Map<string, number>();
  const add = ({ officials, documents, organizations = [] }: NetworkClip) => {
    const named = [
      ...officials.map((label) => ['official', label] as const),
      ...documents.map((label) => ['document', label] as const),
      ...organizations.map((label) => ['organization', label] as const),
    ].filter(([kind]) => kinds.has(kind));
    const ids = named.slice(0, MOST_IN_ARTICLE).map(([kind, { key, label }]) => {
      const id = `${kind} ${key}`;
      nodes.set(id, { id, kind, key, label, articles: (nodes.get(id)?.articles ?? 0) + 1 });
      return id;
    });
    ids.forEach((one, i) => {
      for (const other of ids.slice(i + 1))
        together.set(pairOf(one, other), (together.get(pairOf(one, other)) ?? 0) + 1);
    });
  };
  const network = (most: number): Network => {
    const shown = [...nodes.values()].sort((a, b) => b.articles - a.articles || (a.id < b.id ? -1 : 1)).slice(0, most);
    const ids = new Set(shown.map(({ id }) => id));
    const links = [...together].flatMap(([pair, articles]): readonly NetworkLink[] => {
      const [source = '', target = ''] = pair.split('\n');
      return ids.has(source) && ids.has(target) ? [{ source, target, articles }] : [];
    });
    return { nodes: shown, links: links.sort((a, b) => b.articles - a.articles), all: nodes.size };
  };
  return { add, network };
}
