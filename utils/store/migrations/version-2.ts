import type { Migration } from './migration';

/** What readers add to articles: highlights with notes, corrections, older texts of clips, and what is to be recognized anew. */
export const version2: Migration = {
  version: 2,
  stores: {
    annotations: 'id, clipId, updatedAt',
    // `of` names the article, the outlet or everywhere: what holds for an article is one query.
    corrections: 'id, of',
    versions: 'id, clipId',
    stale: 'id',
  },
};
