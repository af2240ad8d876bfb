import { useState } from 'preact/hooks';
import { useWatched } from '../../../components/hooks/use-watched';
import { tendAlarm } from '../../../utils/backup/alarm';
import { backUpNow, placesOf } from '../../../utils/backup/back-up';
import { checkBackup } from '../../../utils/backup/check-backup';
import type { FolderHandle } from '../../../utils/backup/folder-handle';
import { backupFault } from '../../../utils/backup/refusal';
import { type Backup, type BackupChoice, backupChoiceOf } from '../../../utils/model/backup';
import type { Fault, Result } from '../../../utils/model/result';
import { backupFolder, keepBackupFolder, listBackups } from '../../../utils/store/backups';
import type { CollectionDatabase } from '../../../utils/store/database';
import { observe } from '../../../utils/store/observe';
import { askForDownloads } from '../../../utils/webext/downloads';
import { pickFolder } from '../../../utils/webext/pick-folder';
import { useSetting } from './use-setting';

const NONE: readonly Backup[] = [];

/** The reader's choice of backups, the backups there are, and what can be done. Every act answers what went wrong. */
export function useBackups(db: CollectionDatabase) {
  const { value, known, change } = useSetting(db, 'backup');
  const { value: listed } = useWatched(() => observe(() => listBackups(db)), [db]);
  const { value: folder } = useWatched(
    () => observe(async () => (await backupFolder(db)) as FolderHandle | undefined),
    [db],
  );
  const backups = listed ?? NONE;
  const [busy, setBusy] = useState(false);
  const choice = backupChoiceOf(value);

  const become = async (more: Partial<BackupChoice>): Promise<Fault | undefined> => {
    const made: BackupChoice[] = [];
    const message = await change((stored) => {
      const next = { ...backupChoiceOf(stored), ...more };
      made.push(next);
      return next;
    });
    if (message !== undefined) return { code: 'failed', message };
    for (const next of made) await tendAlarm(next);
    return undefined;
  };
  const busily = async <T>(work: () => Promise<T>): Promise<T> => {
    setBusy(true);
    return work().finally(() => setBusy(false));
  };
  const refused: Fault = { code: 'permission', message: 'refused' };
  const take = async (handle: unknown): Promise<Fault | undefined> => {
    await keepBackupFolder(db, handle);
    return become({ place: 'folder' });
  };

  return {
    ...{ choice, known, backups, isListed: listed !== undefined, folder, busy, become },
    /** To be called at the reader's click, and before anything is awaited: the browser asks. */
    allowDownloads: async () => ((await askForDownloads().catch(() => false)) ? undefined : refused),
    allowFolder: async () =>
      (await folder?.requestPermission?.({ mode: 'readwrite' }).catch(() => 'denied')) === 'denied'
        ? refused
        : undefined,
    /** Fault `closed`: the reader picked none. */
    pick: async (): Promise<Fault | undefined> => {
      try {
        const handle = await pickFolder();
        return handle === undefined ? { code: 'closed', message: 'the picker was closed' } : await take(handle);
      } catch (error) {
        return backupFault(error);
      }
    },
    /** A folder that was dropped comes for reading: the browser asks for the writing, a moment after the drop. */
    drop: async (handle: FolderHandle): Promise<Fault | undefined> => {
      try {
        const state = await handle.requestPermission?.({ mode: 'readwrite' });
        return state === 'granted' ? await take(handle) : refused;
      } catch (error) {
        return backupFault(error);
      }
    },
    backUp: () => busily(() => backUpNow(db)),
    check: (backup: Backup): Promise<Result<Backup>> =>
      busily(async () => {
        const place = (await placesOf(db))[backup.place];
        if (!place) return { ok: false, error: { code: 'no-folder', message: '' } };
        return checkBackup(db, place, { backup, now: new Date().toISOString() });
      }),
  };
}

export type Backups = ReturnType<typeof useBackups>;
