import { count, countNew, isReached, type ReadCounts, readCounts, uncountMany } from './count-facets';
import type { CollectionDatabase } from './database';
import { facetValues } from './facet-values';
import type { ClipRow } from './rows';

/** The tables that a write of a row touches, for the caller's transaction. */
export const rowTables = (db: CollectionDatabase) => [db.clips, db.names, db.ledger, db.jobs];

/**
 * Puts a clip's row in the place of `before` and counts what it changes; with `addRow` and `dropRows` the only way a
 * row is written, so that counts cannot drift. Part of the caller's transaction. Answers the ordinals of the article's facets, ascending.
 */
export async function writeRow(
  db: CollectionDatabase,
  before: ClipRow | undefined,
  after: ClipRow | undefined,
): Promise<readonly number[]> {
  const row = after ?? before;
  if (!row) return [];
  const [job] = await Promise.all([db.jobs.get('facets'), after ? db.clips.put(after) : db.clips.delete(row.id)]);
  const isCounted = isReached(job, row.id);
  return count(db, before && isCounted ? facetValues(before) : [], after ? facetValues(after) : [], isCounted ? 1 : 0);
}

/** What `addRow` goes by: read before it is known whether the clip is new, beside what tells that. */
export const readForRow = (db: CollectionDatabase, row: ClipRow): Promise<ReadCounts> =>
  readCounts(db, facetValues(row));

/** `writeRow` for a clip that is new; `then` gets its ordinals. Everything is asked for at once: nothing waits for the disk twice. */
export const addRow = (
  db: CollectionDatabase,
  row: ClipRow,
  read: ReadCounts,
  then: (ordinals: readonly number[]) => PromiseLike<unknown>,
): Promise<unknown> =>
  Promise.all([db.clips.put(row), countNew(db, { id: row.id, values: facetValues(row) }, read, then)]);

/** Takes many rows out and what they were counted for. Part of the caller's transaction. */
export const dropRows = (db: CollectionDatabase, rows: readonly ClipRow[]): Promise<unknown> =>
  Promise.all([
    db.clips.bulkDelete(rows.map(({ id }) => id)),
    uncountMany(
      db,
      rows.map((row) => ({ id: row.id, values: facetValues(row) })),
    ),
  ]);
