import { queryTables } from './answers';
import type { CollectionDatabase } from './database';
import { type OpenChunk, openChunks } from './open-chunks';
import { fillShelf } from './shelf';

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

/** So many texts say which of two words is the frequent one. */
const SAMPLE = 4000;

/** The numbers of the smallest segments that have so many texts together: those clipped last. */
async function sampled(db: CollectionDatabase): Promise<ReadonlySet<number>> {
  await fillShelf(db);
  const numbers = new Set<number>();
  let texts = 0;
  for (const { number, count } of [...db.shelf.values()].sort((a, b) => a.count - b.count)) {
    if (texts >= SAMPLE) break;
    numbers.add(number);
    texts += count;
  }
  return numbers;
}

/**
 * In how many texts each of some terms stands, of a sample: a frequent word's postings are megabytes at 100,000 clips, and
 * what is meant is one of dozens.
 */
export async function weightsOf(db: CollectionDatabase, terms: readonly string[]): Promise<readonly number[]> {
  // A clause each: of one clause texts are opened only where they may have all of its words.
  const clauses = terms.map((term) => ({
    parts: [{ terms: [term], exact: [term], strict: true, toned: false }],
    ...{ without: [], conditions: [] },
  }));
  const among = await sampled(db);
  return db.transaction('r', queryTables(db), async () => {
    const counts = (chunk: OpenChunk) => terms.map((term) => chunk.block(term)?.count ?? 0);
    const { parts } = await openChunks(db, { clauses, problems: [] }, counts, ({ number }) => among.has(number));
    return terms.map((_, i) => parts.reduce((sum, { seen }) => sum + (seen[i] ?? 0), 0));
  });
}
