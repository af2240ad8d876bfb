/** What a collection can be narrowed by, that the article itself decides. */
export const articleFacets = ['official', 'document', 'organization', 'outlet', 'month', 'unsure'] as const;

/** What a collection can be narrowed by, that the reader decides: `mark` is note, star, read or archive. */
export const readerFacets = ['tag', 'mark'] as const;

export type ArticleFacet = (typeof articleFacets)[number];
export type FacetKind = ArticleFacet | (typeof readerFacets)[number];

/** What every clip shown must have. */
export interface FacetFilter {
  readonly kind: FacetKind;
  readonly key: string;
}

/** One value of a facet and how many clips have it. */
export interface FacetCount extends FacetFilter {
  readonly label: string;
  readonly count: number;
}
