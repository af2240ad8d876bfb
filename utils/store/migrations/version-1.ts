import type { Migration } from './migration';

/** The first schema: rows apart from contents, a bin, and the search index as segments of postings. */
export const version1: Migration = {
  version: 1,
  stores: {
    clips: 'id, &canonicalUrl, savedAt, *officialKeys, *documentKeys',
    contents: 'id',
    bin: 'id, deletedAt',
    places: 'id',
    fresh: 'id',
    segments: '++number',
    // The term first: a query reads one range a term, whatever the number of segments.
    postings: '[term+segment]',
    settings: 'name',
  },
};
