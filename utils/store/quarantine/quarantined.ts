import type { Result } from '../../model/result';
import type { CollectionDatabase } from '../database';
import { guarded } from '../fault';
import type { QuarantineRow } from './quarantine-row';

/** What was put aside, the newest first. */
export async function quarantined(db: CollectionDatabase): Promise<readonly QuarantineRow[]> {
  const rows = await db.quarantine.toArray();
  return rows.sort((a, b) => (a.foundAt < b.foundAt ? 1 : -1));
}

/** How much was put aside. */
export const countQuarantined = (db: CollectionDatabase): Promise<number> => db.quarantine.count();

/** What was put aside as one JSON file, rows as they lay there, for whoever can mend them. */
export async function* quarantineJson(db: CollectionDatabase): AsyncGenerator<string> {
  const rows = await quarantined(db);
  yield JSON.stringify({ format: 'trich-luc-quarantine', version: 1, rows }, undefined, 1);
}

/** Deletes for good what was put aside: one, or all. */
export const forgetQuarantined = (db: CollectionDatabase, key?: string): Promise<Result<void>> =>
  guarded(() => (key === undefined ? db.quarantine.clear() : db.quarantine.delete(key)));
