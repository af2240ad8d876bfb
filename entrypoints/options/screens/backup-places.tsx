import { backupFaultText } from '../../../components/notice/backup-fault-text';
import { lastBad } from '../../../utils/backup/due';
import type { FolderHandle } from '../../../utils/backup/folder-handle';
import type { BackupTranslator } from '../../../utils/i18n/messages/backup';
import type { Fault } from '../../../utils/model/result';
import { canPickFolder } from '../../../utils/webext/pick-folder';
import type { Backups } from '../hooks/use-backups';
import { FolderDrop } from './folder-drop';

export interface BackupPlacesProps {
  readonly t: BackupTranslator;
  readonly backups: Backups;
  /** What a choice came to. */
  readonly onTold: (fault: Fault | undefined) => void;
  readonly onDone: (words: string) => void;
}

/** What the list says of the backup itself. */
const IN_LIST = new Set(['broken', 'differs', 'interrupted']);

/** Where backups go, what the browser lets us do there, and what keeps it from going there now. */
export function BackupPlaces({ t, backups, onTold, onDone }: BackupPlacesProps) {
  const { choice, known, folder, become, allowDownloads, allowFolder, pick, drop } = backups;
  const canPick = canPickFolder();
  const bad = lastBad(backups.backups);
  const downloads = async () => {
    const fault = choice.every === 'off' ? undefined : await allowDownloads();
    if (fault) onDone(t('backup.refused'));
    else onTold(await become({ place: 'downloads' }));
  };
  const picked = async () => {
    const fault = await pick();
    // Something is said in any case: with it the choice is drawn again as it still is.
    if (fault?.code === 'closed') onDone(t('backup.unchanged'));
    else onTold(fault);
  };
  const intoFolder = async () => (folder ? onTold(await become({ place: 'folder' })) : picked());
  const dropped = async (handle: unknown) => {
    if (handle === undefined) return onDone(t('backup.drop.none'));
    const fault = await drop(handle as FolderHandle);
    if (fault?.code === 'permission') onDone(t('backup.refused'));
    else onTold(fault);
  };
  const allow = async () => {
    const fault = choice.place === 'folder' ? await allowFolder() : await allowDownloads();
    if (fault) return onDone(t('backup.refused'));
    const made = await backups.backUp();
    onDone(made.ok ? t('backup.done', { count: made.value.counts?.clips ?? 0 }) : backupFaultText(t, made.error));
  };
  return (
    <fieldset>
      <legend>{t('backup.place')}</legend>
      <label class="choice">
        <input
          type="radio"
          name="backup-place"
          value="downloads"
          checked={known && choice.place === 'downloads'}
          onChange={() => void downloads()}
        />
        {t('backup.place.downloads')}
      </label>
      <p class="what under">
        {t('backup.place.downloads.what')} {t(canPick ? 'backup.place.large' : 'backup.place.forgets')}
      </p>
      <label class="choice">
        <input
          type="radio"
          name="backup-place"
          value="folder"
          disabled={!canPick}
          checked={choice.place === 'folder'}
          onChange={() => void intoFolder()}
        />
        {t('backup.place.folder')}
      </label>
      <p class="what under">{t(canPick ? 'backup.place.folder.what' : 'backup.place.none')}</p>
      {canPick && (
        <FolderDrop label={t('backup.place.folder')} onDropped={(handle) => void dropped(handle)}>
          <p class="acts">
            <button type="button" class="button" onClick={() => void picked()}>
              {t(folder ? 'backup.pick.again' : 'backup.pick')}
            </button>
            <span class="what">{t('backup.drop')}</span>
            {folder && <span class="backup-folder">{t('backup.picked', { name: folder.name })}</span>}
          </p>
        </FolderDrop>
      )}
      {bad?.fault && bad.place === choice.place && !IN_LIST.has(bad.fault.code) && (
        <div class="backup-fault" role="alert">
          <p>{backupFaultText(t, bad.fault)}</p>
          {bad.fault.code === 'permission' && (
            <button type="button" class="button" onClick={() => void allow()}>
              {t('backup.allow')}
            </button>
          )}
        </div>
      )}
    </fieldset>
  );
}
