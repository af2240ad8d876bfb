import { queryTables } from './answers';
import type { CollectionDatabase } from './database';
import { type OpenChunk, openChunks } from './open-chunks';

/** All words that the index knows, folded. Read for a miss only: a megabyte at 100,000 clips. */
export async function knownTerms(db: CollectionDatabase): Promise<ReadonlySet<string>> {
  const ready = await db.segments.where('state').equals('ready').primaryKeys();
  const [rows, fresh] = await Promise.all([db.vocabularies.bulkGet(ready), db.fresh.toArray()]);
  const known = new Set<string>();
  for (const row of rows) for (const term of row?.terms.split('\n') ?? []) known.add(term);
  for (const { folded } of fresh) for (const term of folded.split(/[ \n]/)) known.add(term);
  known.delete('');
  return known;
}

/** In how many texts each of some terms stands. */
export function weightsOf(db: CollectionDatabase, terms: readonly string[]): Promise<readonly number[]> {
  // A clause each: of one clause texts are opened only where they may have all of its words.
  const clauses = terms.map((term) => ({
    parts: [{ terms: [term], exact: [term], strict: true, toned: false }],
    ...{ without: [], conditions: [] },
  }));
  return db.transaction('r', queryTables(db), async () => {
    const counts = (chunk: OpenChunk) => terms.map((term) => chunk.block(term)?.count ?? 0);
    const { parts } = await openChunks(db, { clauses, problems: [] }, counts);
    return terms.map((_, i) => parts.reduce((sum, { seen }) => sum + (seen[i] ?? 0), 0));
  });
}
