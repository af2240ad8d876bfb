import type { Migration } from './migration';

/**
 * Tags and marks on clips, counted facets, and the index in its third form: columns apart from postings, checksums, tones.
 *
 * What is derived is dropped and made anew in the background (`derive.ts`); until then the jobs say how far it is.
 */
export const version3: Migration = {
  version: 3,
  stores: {
    clips: 'id, &canonicalUrl, savedAt, publishedAt, *officialKeys, *documentKeys, *tags, *marks',
    segments: '++number, state',
    vocabularies: 'segment',
    deaths: 'segment',
    names: '++ordinal, &[kind+key], [kind+count], [kind+folded]',
    jobs: 'name',
  },
  upgrade: async (transaction) => {
    for (const name of ['places', 'fresh', 'segments', 'postings']) await transaction.table(name).clear();
    const total = await transaction.table('clips').count();
    const noted = await transaction.table('annotations').orderBy('clipId').uniqueKeys();
    for (const id of noted) await transaction.table('clips').update(id, { marks: ['note'] });
    if (total === 0) return;
    await transaction.table('jobs').bulkPut([
      { name: 'index', after: '', done: 0, total },
      { name: 'facets', after: '', done: 0, total },
    ]);
  },
};
