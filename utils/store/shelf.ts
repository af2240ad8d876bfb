import { areWhole } from './columns';
import type { CollectionDatabase } from './database';
import type { SegmentRow } from './rows';

/** A segment's columns as they are kept in memory. */
export interface ShelvedSegment extends SegmentRow {
  readonly number: number;
  /** The first terms of its pages. */
  readonly firstTerms: readonly string[];
  readonly isWhole: boolean;
}

function shelved(row: SegmentRow, number: number): ShelvedSegment {
  const firstTerms = row.firsts === '' ? [] : row.firsts.split('\n');
  // Looked at once: a segment does not change, and its checksum is over megabytes.
  return { ...row, number, firstTerms, isWhole: areWhole(row) };
}

/** The columns of every segment that is ready; those read before are on the shelf. Part of the caller's transaction. */
export async function readySegments(db: CollectionDatabase): Promise<readonly ShelvedSegment[]> {
  const numbers = await db.segments.where('state').equals('ready').primaryKeys();
  const missing = numbers.filter((number) => !db.shelf.has(number));
  if (missing.length > 0)
    for (const row of await db.segments.bulkGet(missing))
      if (row?.number !== undefined) db.shelf.set(row.number, shelved(row, row.number));
  for (const number of db.shelf.keys()) if (!numbers.includes(number)) db.shelf.delete(number);
  return numbers.flatMap((number) => db.shelf.get(number) ?? []);
}

/** What waits to be packed; rows read before are on the shelf. Part of the caller's transaction. */
export async function freshRows(db: CollectionDatabase) {
  const stamps = (await db.fresh.orderBy('stamp').keys()) as readonly string[];
  const missing = stamps.filter((stamp) => !db.waiting.has(stamp));
  if (missing.length > 0)
    for (const row of await db.fresh.where('stamp').anyOf(missing).toArray()) db.waiting.set(row.stamp, row);
  if (db.waiting.size > stamps.length) {
    const known = new Set(stamps);
    for (const stamp of db.waiting.keys()) if (!known.has(stamp)) db.waiting.delete(stamp);
  }
  return stamps.flatMap((stamp) => db.waiting.get(stamp) ?? []);
}
