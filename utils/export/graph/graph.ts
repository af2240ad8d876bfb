import type { ExportedClip, ExportSource } from '../../model/exported-clip';
import { fullestDate } from '../../model/fullest-date';
import { documentLabel } from '../../model/label';

export type NodeKind = 'article' | 'official' | 'document' | 'organization';

export interface GraphNode {
  readonly id: string;
  readonly kind: NodeKind;
  readonly label: string;
  readonly date?: string | undefined;
  readonly url?: string | undefined;
}

export interface GraphEdge {
  readonly source: string;
  readonly target: string;
  /** An article names an official, cites a document; an official holds an office of an organization. */
  readonly kind: 'names' | 'cites' | 'holds';
  /** How often; of an office, one. */
  readonly weight: number;
  /** The office. */
  readonly label?: string | undefined;
  readonly date?: string | undefined;
}

/** A page without an address, as the command line reads them, is known by its place. */
const articleId = ({ id, article }: ExportedClip, place: number) =>
  `article:${id ?? article.canonicalUrl ?? article.url ?? place}`;
const organizationId = (name: string) => `organization:${name.toLocaleLowerCase('vi')}`;

/** Every node once, in the order they are first met. */
export async function* graphNodes(source: ExportSource): AsyncGenerator<GraphNode> {
  const seen = new Set<string>();
  let place = 0;
  for await (const clip of source.clips()) {
    const { article, officials, documents } = clip;
    const url = article.canonicalUrl ?? article.url;
    const organizations = officials.flatMap(({ positions }) => positions.flatMap((one) => one.organization ?? []));
    const nodes: readonly GraphNode[] = [
      {
        id: articleId(clip, place++),
        kind: 'article',
        label: article.title ?? url ?? '',
        date: article.publishedAt,
        url,
      },
      ...officials.map(({ key, name }): GraphNode => ({ id: key, kind: 'official', label: name })),
      ...documents.map(
        (document): GraphNode => ({
          id: document.key,
          kind: 'document',
          label: documentLabel(document, clip),
          date: fullestDate(document),
        }),
      ),
      ...organizations.map((name): GraphNode => ({ id: organizationId(name), kind: 'organization', label: name })),
    ];
    for (const node of nodes) {
      if (seen.has(node.id)) continue;
      seen.add(node.id);
      yield node;
    }
  }
}

/** Every edge; an office is one for each article that gives it. */
export async function* graphEdges(source: ExportSource): AsyncGenerator<GraphEdge> {
  let place = 0;
  for await (const clip of source.clips()) {
    const from = articleId(clip, place++);
    const date = clip.article.publishedAt;
    const weights = new Map<string, number>();
    for (const { ref } of clip.mentions) weights.set(ref, (weights.get(ref) ?? 0) + 1);
    for (const { key, positions } of clip.officials) {
      yield { source: from, target: key, kind: 'names', weight: weights.get(key) ?? 0, date };
      for (const { role, organization } of positions)
        if (organization !== undefined)
          yield { source: key, target: organizationId(organization), kind: 'holds', weight: 1, label: role, date };
    }
    for (const { key } of clip.documents)
      yield { source: from, target: key, kind: 'cites', weight: weights.get(key) ?? 0, date };
  }
}
