import type { Backup } from '../model/backup';
import type { Result } from '../model/result';
import { backupFolder } from '../store/backups';
import type { CollectionDatabase } from '../store/database';
import { browserDownloads } from '../webext/downloads';
import { keepAwake } from '../webext/keep-awake';
import { downloadsPlace } from './downloads-place';
import type { FolderHandle } from './folder-handle';
import { folderPlace } from './folder-place';
import { noFolder } from './no-folder';
import { refused } from './refusal';
import { runBackup } from './run-backup';
import { backupChoice, isBackupDue } from './standing';
import type { Places } from './tidy-backups';

/** The places of this browser: the folder where one was picked. */
export async function placesOf(db: CollectionDatabase): Promise<Places> {
  const folder = (await backupFolder(db)) as FolderHandle | undefined;
  return { downloads: downloadsPlace(browserDownloads()), ...(folder && { folder: folderPlace(folder) }) };
}

/** Backs up now, as the reader chose; the worker that does it is kept awake. Faults: `BackupFaultCode`. */
export async function backUpNow(db: CollectionDatabase): Promise<Result<Backup>> {
  try {
    const { place: kind, keep } = await backupChoice(db);
    const places = await placesOf(db);
    const place = places[kind] ?? noFolder;
    return await keepAwake(() => runBackup(db, { place, places, keep }, Date.now));
  } catch (error) {
    return refused(error);
  }
}

/** Backs up if it is time; undefined if it is not. */
export async function backUpIfDue(db: CollectionDatabase, isPage: boolean): Promise<Result<Backup> | undefined> {
  try {
    return (await isBackupDue(db, isPage)) ? await backUpNow(db) : undefined;
  } catch (error) {
    return refused(error);
  }
}
