import { type BackupChoice, backupChoiceOf } from '../model/backup';
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

/** How things stand with backups. Clips that came by an import may say to be older than the last backup: both are counted. */
export async function backupStanding(db: CollectionDatabase, now: number): Promise<BackupStanding> {
  const [choice, backups, clips] = await Promise.all([backupChoice(db), listBackups(db), countClips(db)]);
  const good = lastGood(backups);
  const since = good ? await clipsSince(db, good.begunAt) : clips;
  const unsaved = Math.max(since, clips - (good?.counts?.clips ?? 0));
  return standingOf(choice, backups, { unsaved, now });
}
