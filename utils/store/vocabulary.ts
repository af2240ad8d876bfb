import type { CollectionDatabase } from './database';

/** All words that the index knows, folded; with the keys of beginnings. Read for a miss only: a megabyte at 100,000 clips. */
export async function knownTerms(db: CollectionDatabase): Promise<ReadonlySet<string>> {
  const ready = await db.segments.where('state').equals('ready').primaryKeys();
  const [rows, fresh] = await Promise.all([db.vocabularies.bulkGet(ready), db.fresh.toArray()]);
  const known = new Set<string>();
  for (const row of rows) for (const term of row?.terms.split('\n') ?? []) known.add(term);
  for (const { folded } of fresh) for (const term of folded.split(/[ \n]/)) known.add(term);
  known.delete('');
  return known;
}

/** How much of the index each of some terms fills: the more often it stands in texts, the more. */
export function weightsOf(db: CollectionDatabase, terms: readonly string[]): Promise<readonly number[]> {
  return Promise.all(
    terms.map(async (term) => {
      const rows = await db.postings.where('[term+segment]').between([term, 0], [term, Infinity]).toArray();
      return rows.reduce((sum, { block }) => sum + block.length, 0);
    }),
  );
}
