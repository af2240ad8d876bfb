import { useMemo } from 'preact/hooks';
import { useWatched } from '../../../components/hooks/use-watched';
import { backupFaultText } from '../../../components/notice/backup-fault-text';
import type { BackupStanding } from '../../../utils/backup/due';
import { backupStanding } from '../../../utils/backup/standing';
import { localTime } from '../../../utils/i18n/dates';
import type { Language } from '../../../utils/i18n/language';
import { type BackupTranslator, backupMessages } from '../../../utils/i18n/messages/backup';
import { createTranslator } from '../../../utils/i18n/translator';
import type { CollectionDatabase } from '../../../utils/store/database';
import { observe } from '../../../utils/store/observe';
import { extensionUrl } from '../../../utils/webext/runtime';
import { openTab } from '../../../utils/webext/tabs';

export interface BackupLineProps {
  readonly language: Language;
  readonly db: CollectionDatabase;
}

function wordsOf(t: BackupTranslator, { good, bad, unsaved, warns }: BackupStanding): string {
  const last = good ? t('backup.line.last', { time: localTime(good.begunAt, t.language) }) : t('backup.line.never');
  if (!warns) return last;
  const missing = unsaved > 0 ? ` · ${t('backup.line.unsaved', { count: unsaved })}` : '';
  return `${last}${missing}${bad?.fault ? ` · ${backupFaultText(t, bad.fault)}` : ''}`;
}

/** When the last good backup was, and a warning where it is time; nothing for whoever has few clips and wants none. */
export function BackupLine({ language, db }: BackupLineProps) {
  const t = useMemo(() => createTranslator(language, backupMessages), [language]);
  const { value: standing } = useWatched(() => observe(() => backupStanding(db, Date.now())), [db]);
  if (!standing || (!standing.warns && !standing.good)) return null;
  return (
    <p
      class={standing.warns ? 'backup-line backup-line-warns' : 'backup-line'}
      role={standing.warns ? 'status' : undefined}
    >
      <span>
        {standing.warns && <span aria-hidden="true">⚠ </span>}
        {wordsOf(t, standing)}
      </span>
      {standing.warns && (
        <button type="button" class="link" onClick={() => void openTab(extensionUrl('options.html#backup'))}>
          {t('backup.line.open')}
        </button>
      )}
    </p>
  );
}
