import { type Backup, type BackupChoice, backupChoiceOf } from '../model/backup';
import type { Result } from '../model/result';
import { backupFolder, clipsSince, listBackups } from '../store/backups';
import type { CollectionDatabase } from '../store/database';
import { countClips } from '../store/list-clips';
import { readSetting } from '../store/settings';
import { browserDownloads } from '../webext/downloads';
import { keepAwake } from '../webext/keep-awake';
import { downloadsPlace } from './downloads-place';
import { type BackupStanding, isDue, lastGood, standingOf } from './due';
import type { FolderHandle } from './folder-handle';
import { folderPlace } from './folder-place';
import { BackupRefusal, refused } from './refusal';
import { runBackup } from './run-backup';
import type { Places } from './tidy-backups';

export const backupChoice = async (db: CollectionDatabase): Promise<BackupChoice> =>
  backupChoiceOf(await readSetting(db, 'backup'));

/** The places of this browser: the folder where one was picked. */
export async function placesOf(db: CollectionDatabase): Promise<Places> {
  const folder = (await backupFolder(db)) as FolderHandle | undefined;
  return { downloads: downloadsPlace(browserDownloads()), ...(folder && { folder: folderPlace(folder) }) };
}

/** Backs up now, as the reader chose; the worker that does it is kept awake. Faults: `BackupFaultCode`. */
export async function backUpNow(db: CollectionDatabase): Promise<Result<Backup>> {
  const { place: kind, keep } = await backupChoice(db);
  const places = await placesOf(db);
  const place = places[kind];
  if (!place) return refused(new BackupRefusal('no-folder', 'no folder was picked'));
  return keepAwake(() => runBackup(db, { place, places, keep }, Date.now));
}

/** Backs up if it is time; undefined if it is not. */
export async function backUpIfDue(db: CollectionDatabase, isPage: boolean): Promise<Result<Backup> | undefined> {
  try {
    const [choice, backups] = await Promise.all([backupChoice(db), listBackups(db)]);
    if (!isDue(choice, backups, { now: Date.now(), isPage })) return undefined;
    return await backUpNow(db);
  } catch (error) {
    return refused(error);
  }
}

/** How things stand with backups. Clips that came by an import may say to be older than the last backup: both are counted. */
export async function backupStanding(db: CollectionDatabase, now: number): Promise<BackupStanding> {
  const [choice, backups, clips] = await Promise.all([backupChoice(db), listBackups(db), countClips(db)]);
  const good = lastGood(backups);
  const since = good ? await clipsSince(db, good.begunAt) : clips;
  const unsaved = Math.max(since, clips - (good?.counts?.clips ?? 0));
  return standingOf(choice, backups, { unsaved, now });
}
