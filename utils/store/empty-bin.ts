import type { ClipId } from '../model/ids';
import type { Result } from '../model/result';
import type { CollectionDatabase } from './database';
import { guarded } from './fault';

const tables = (db: CollectionDatabase) => [db.bin, db.annotations, db.versions, db.clipNotes, db.pictures];

const DAY = 86_400_000;

/** Deleted clips can be restored for so many days. */
export const BIN_DAYS = 30;

/** For how many more days something can be restored that was deleted then; 0 when it goes with the next deletion. */
export const daysLeft = (deletedAt: string, now: string): number =>
  Math.max(0, Math.ceil(BIN_DAYS - (Date.parse(now) - Date.parse(deletedAt)) / DAY));

/** What was deleted before this goes for good (ISO 8601 in UTC). */
const oldest = (now: string) => new Date(Date.parse(now) - BIN_DAYS * DAY).toISOString();

/** Lets go of what has lain there for too long. Part of the caller's transaction. */
export async function forgetOld(db: CollectionDatabase, now: string): Promise<void> {
  const ids = await db.bin.where('deletedAt').below(oldest(now)).primaryKeys();
  if (ids.length > 0) await forgetBinned(db, ids);
}

/** Highlights, older texts and pictures stay with a deleted clip, and go when it goes for good. */
async function forgetBinned(db: CollectionDatabase, ids: readonly ClipId[]): Promise<void> {
  await Promise.all([
    db.bin.bulkDelete([...ids]),
    db.annotations
      .where('clipId')
      .anyOf([...ids])
      .delete(),
    db.versions
      .where('clipId')
      .anyOf([...ids])
      .delete(),
    db.pictures
      .where('clipId')
      .anyOf([...ids])
      .delete(),
    db.clipNotes.bulkDelete([...ids]),
  ]);
}

/**
 * Lets go of what was deleted more than 30 days before `now` (ISO 8601 in UTC), and answers how much that was: to be called
 * now and then, for who deletes nothing more. Where there is none nothing is written.
 */
export function emptyOldBin(db: CollectionDatabase, now: string): Promise<Result<number>> {
  return guarded(async () => {
    const old = () => db.bin.where('deletedAt').below(oldest(now)).primaryKeys();
    if ((await old()).length === 0) return 0;
    return db.transaction('rw', tables(db), async () => {
      const ids = await old();
      await forgetBinned(db, ids);
      return ids.length;
    });
  });
}

/** Deletes clips from the bin for good, or all that lie there, with their highlights, older texts and pictures. */
export function emptyBin(db: CollectionDatabase, ids?: readonly ClipId[]): Promise<Result<number>> {
  return guarded(() =>
    db.transaction('rw', tables(db), async () => {
      const gone = ids
        ? (await db.bin.bulkGet([...ids])).flatMap((row) => row?.id ?? [])
        : await db.bin.toCollection().primaryKeys();
      await forgetBinned(db, gone);
      return gone.length;
    }),
  );
}
