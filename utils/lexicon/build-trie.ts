/** A surface as syllable numbers, with the entry it names. */
export interface TriePath {
  readonly syllables: readonly number[];
  readonly entry: number;
  readonly capital: boolean;
}

/** The trie as lists of numbers; see `Trie` for what they mean. */
export interface FlatTrie {
  readonly syllableCount: number;
  readonly edgeFrom: readonly number[];
  readonly edgeSyllable: readonly number[];
  readonly endFrom: readonly number[];
  readonly endEntry: readonly number[];
  readonly endCapital: readonly number[];
}

interface Node {
  readonly children: Map<number, Node>;
  readonly ends: Map<number, boolean>;
}

const newNode = (): Node => ({ children: new Map(), ends: new Map() });

/** The loaded trie numbers nodes, ends and syllables in 16 bits (`Trie`); the seeds have 10,000, 5,000 and 2,000. */
const MOST = 0xffff;

/** Builds the trie and lays it flat, node by node in breadth-first order: edge e leads to node e + 1. */
export function buildTrie(paths: readonly TriePath[], syllableCount: number): FlatTrie {
  const root = newNode();
  for (const path of paths) addPath(root, path);
  const flat = flatten(root, syllableCount);
  const most = Math.max(flat.edgeFrom.length, flat.endEntry.length, syllableCount);
  if (most > MOST) throw new Error(`a lexicon with ${most} nodes, ends or syllables, of which a trie holds ${MOST}`);
  return flat;
}

function addPath(root: Node, path: TriePath): void {
  let node = root;
  for (const syllable of path.syllables) {
    let next = node.children.get(syllable);
    if (next === undefined) {
      next = newNode();
      node.children.set(syllable, next);
    }
    node = next;
  }
  // Written out in full somewhere, it needs no capitals.
  if (node !== root) node.ends.set(path.entry, (node.ends.get(path.entry) ?? true) && path.capital);
}

function flatten(root: Node, syllableCount: number): FlatTrie {
  const nodes: Node[] = [root];
  const flat = {
    syllableCount,
    edgeFrom: [0],
    edgeSyllable: [] as number[],
    endFrom: [0],
    endEntry: [] as number[],
    endCapital: [] as number[],
  };
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i] as Node;
    for (const [syllable, child] of [...node.children].sort(([a], [b]) => a - b)) {
      flat.edgeSyllable.push(syllable);
      nodes.push(child);
    }
    for (const [entry, capital] of node.ends) {
      flat.endEntry.push(entry);
      flat.endCapital.push(capital ? 1 : 0);
    }
    flat.edgeFrom.push(flat.edgeSyllable.length);
    flat.endFrom.push(flat.endEntry.length);
  }
  return flat;
}
