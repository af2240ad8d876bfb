import { articleFacets, type FacetCount, type FacetKind } from '../model/facet';
import type { ClipRow } from './rows';

export type FacetValue = Pick<FacetCount, 'kind' | 'key' | 'label'>;

/**
 * What every clip has: how many clips there are is a count like the others, because the browser counts 100,000 rows in a
 * tenth of a second. A kind that no list asks for, and so none of the facets.
 */
export const everyClip: FacetValue = { kind: 'all' as FacetKind, key: 'all', label: 'all' };

/** Every value of every facet that a clip has, each once. */
export function facetValues(row: ClipRow): readonly FacetValue[] {
  const month = (row.publishedAt ?? row.savedAt).slice(0, 7);
  const plain = (kind: FacetKind, key: string): FacetValue => ({ kind, key, label: key });
  const values = [
    everyClip,
    ...row.officials.map(({ key, label }): FacetValue => ({ kind: 'official', key, label })),
    ...row.documents.map(({ key, label }): FacetValue => ({ kind: 'document', key, label })),
    ...(row.organizations ?? []).map(({ key, label }): FacetValue => ({ kind: 'organization', key, label })),
    ...(row.outlet ? [plain('outlet', row.outlet)] : []),
    ...(/^\d{4}-\d{2}$/.test(month) ? [plain('month', month)] : []),
    ...(row.unsure ? [plain('unsure', 'unsure')] : []),
    ...(row.tags ?? []).map((tag) => plain('tag', tag)),
    ...(row.marks ?? []).map((mark) => plain('mark', mark)),
  ];
  return [...new Map(values.map((value) => [nameOf(value), value])).values()];
}

/** A value's identity as one string. */
export const nameOf = ({ kind, key }: Pick<FacetValue, 'kind' | 'key'>) => `${kind} ${key}`;

/** True for what the article decides: it lies in the columns of the index. */
export const isOfArticle = ({ kind }: Pick<FacetValue, 'kind'>) => articleFacets.some((facet) => facet === kind);
