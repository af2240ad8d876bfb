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
 * How many clips a backup could hold that none holds. One that came by an import may say to be older than the last backup: both
 * the times and the numbers are looked at. A clip whose body is gone can be in no backup, and nobody is warned of it.
 */
async function unsavedClips(db: CollectionDatabase, good: Backup | undefined): Promise<number> {
  const clips = await countClips(db);
  const since = good ? await clipsSince(db, good.begunAt) : 0;
  const held = good?.counts?.clips ?? 0;
  if (clips - held <= since) return since;
  // Counted only where the numbers differ: it takes 25 ms of 100,000.
  const whole = Math.min(clips, await db.contents.count());
  return Math.max(since, whole - held);
}

/** How things stand with backups. */
export async function backupStanding(db: CollectionDatabase, now: number): Promise<BackupStanding> {
  const [choice, backups] = await Promise.all([backupChoice(db), listBackups(db)]);
  const good = lastGood(backups);
  return standingOf(choice, backups, { unsaved: await unsavedClips(db, good), now });
}
