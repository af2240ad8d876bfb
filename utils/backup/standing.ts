import { type Backup, type BackupChoice, backupChoiceOf } from '../model/backup';
import { clipsSince, listBackups } from '../store/backups';
import type { CollectionDatabase } from '../store/database';
import { countClips } from '../store/list-clips';
import { readSetting } from '../store/settings';
import { type BackupStanding, isDue, lastGood, standingOf } from './due';

/** What the reader chose of backups. */
export const backupChoice = async (db: CollectionDatabase): Promise<BackupChoice> =>
  backupChoiceOf(await readSetting(db, 'backup'));

/** Whether a backup is to be made now, by a page or by the worker. */
export async function isBackupDue(db: CollectionDatabase, isPage: boolean): Promise<boolean> {
  const [choice, backups] = await Promise.all([backupChoice(db), listBackups(db)]);
  return isDue(choice, backups, { now: Date.now(), isPage });
}

/**
 * How many clips came since the last good backup. One that came by an import may say to be older: both the times and the
 * numbers are looked at. A clip whose body was gone then is in no backup, and nobody is warned of it.
 *
 * Bodies are never counted: that reads all of them, 0.3 to 10 s of 100,000, while everybody else waits for the storage. So
 * without any backup one whose body is gone counts as well.
 */
async function unsavedClips(db: CollectionDatabase, good: Backup | undefined): Promise<number> {
  const clips = await countClips(db);
  if (!good) return clips;
  const then = good.rows ?? good.counts?.clips ?? 0;
  return Math.max(await clipsSince(db, good.begunAt), clips - then);
}

/** How things stand with backups. */
export async function backupStanding(db: CollectionDatabase, now: number): Promise<BackupStanding> {
  const [choice, backups] = await Promise.all([backupChoice(db), listBackups(db)]);
  const good = lastGood(backups);
  return standingOf(choice, backups, { unsaved: await unsavedClips(db, good), now });
}
