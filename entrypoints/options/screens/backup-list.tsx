import { backupFaultText } from '../../../components/notice/backup-fault-text';
import { byteSize } from '../../../utils/i18n/byte-size';
import { localTime } from '../../../utils/i18n/dates';
import type { BackupTranslator } from '../../../utils/i18n/messages/backup';
import type { Backup } from '../../../utils/model/backup';
import type { Backups } from '../hooks/use-backups';

interface BackupListProps {
  readonly t: BackupTranslator;
  readonly backups: Backups;
  readonly onDone: (words: string) => void;
}

function stateOf(t: BackupTranslator, { state, fault }: Backup): string {
  if (state === 'good') return t('backup.state.good');
  if (state === 'bad') return fault ? backupFaultText(t, fault) : t('backup.state.bad');
  return t('backup.state.working');
}

/** The backups there are, the last first: what each holds, how large it is and whether it is good. */
export function BackupList({
  t,
  backups: { backups, isListed, choice, busy, check, allowFolder },
  onDone,
}: BackupListProps) {
  const good = backups.filter(({ state }) => state === 'good');
  // Failures in a row tell the same: the last one does. What goes is nobody's to restore.
  const shown = backups.filter(
    (backup) => backup.state !== 'going' && (backup.counts || backup.state !== 'bad' || backup === backups[0]),
  );
  const size = (bytes: number) => byteSize(bytes, t.language);
  // The browser asks for the folder only while it remembers the reader's click: before anything is awaited.
  const again = async (backup: Backup) => {
    if (await allowFolder()) return onDone(t('backup.refused'));
    const checked = await check(backup);
    onDone(checked.ok ? t('backup.checked') : backupFaultText(t, checked.error));
  };
  const restore = async (event: MouseEvent, address: string) => {
    // Another tab or window is the browser's to open.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (await allowFolder()) onDone(t('backup.refused'));
    else location.assign(address);
  };
  return (
    <>
      <h3>{t('backup.list')}</h3>
      {isListed && backups.length === 0 && <p class="what">{t('backup.list.none')}</p>}
      <ul class="backups">
        {shown.map((backup) => {
          const { id, state, counts, bytes, newBytes, begunAt, fileName, place } = backup;
          const restoring = `/library.html?import&backup=${id}`;
          return (
            <li key={id} class={`backup backup-${state}`}>
              <p class="backup-head">
                <time dateTime={begunAt}>{localTime(begunAt, t.language)}</time>
                {counts && <span>{t('backup.clips', { count: counts.clips })}</span>}
                {bytes !== undefined && newBytes !== undefined && (
                  <span>
                    {place === 'folder' ? t('backup.size', { bytes: size(bytes), fresh: size(newBytes) }) : size(bytes)}
                  </span>
                )}
              </p>
              <p class="backup-state">
                <span aria-hidden="true">{state === 'good' ? '✓' : state === 'bad' ? '✗' : '…'}</span>{' '}
                {stateOf(t, backup)}
              </p>
              <p class="what">
                {counts && t('backup.more', { annotations: counts.annotations, corrections: counts.corrections })}
                {counts && ' · '}
                {fileName}
              </p>
              {place === 'folder' && counts && (
                <p class="acts">
                  <button type="button" class="link" aria-disabled={busy} onClick={() => busy || void again(backup)}>
                    {t('backup.check')}
                  </button>
                  <a class="link" href={restoring} onClick={(event) => void restore(event, restoring)}>
                    {t('backup.restore')}
                  </a>
                </p>
              )}
            </li>
          );
        })}
      </ul>
      {good.length > choice.keep && <p class="what">{t('backup.fuller', { keep: choice.keep })}</p>}
    </>
  );
}
