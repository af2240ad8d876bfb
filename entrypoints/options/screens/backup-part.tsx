import { useMemo } from 'preact/hooks';
import { backupFaultText } from '../../../components/notice/backup-fault-text';
import { backupMessages } from '../../../utils/i18n/messages/backup';
import { createTranslator } from '../../../utils/i18n/translator';
import { backupRhythms, keepChoices, warnClipChoices, warnDayChoices } from '../../../utils/model/backup';
import type { Fault } from '../../../utils/model/result';
import { useBackups } from '../hooks/use-backups';
import { BackupList } from './backup-list';
import { BackupPlaces } from './backup-places';
import { NumberChoice } from './number-choice';
import type { PartProps } from './options';

/** Backups by themselves: when, where, how many, and those there are. */
export function BackupPart({ t: options, db, onDone }: PartProps) {
  const t = useMemo(() => createTranslator(options.language, backupMessages), [options.language]);
  const backups = useBackups(db);
  const { choice, known, busy, become } = backups;
  const tell = (fault: Fault | undefined) => onDone(fault ? backupFaultText(t, fault) : options('options.saved'));
  const every = async (rhythm: (typeof backupRhythms)[number]) => {
    // The browser asks for the permission only while it remembers the reader's click: before anything is awaited.
    const asks = rhythm !== 'off' && choice.place === 'downloads';
    const fault = asks ? await backups.allowDownloads() : undefined;
    if (fault) onDone(t('backup.refused'));
    else tell(await become({ every: rhythm }));
  };
  const now = async () => {
    const refused = await (choice.place === 'downloads' ? backups.allowDownloads() : backups.allowFolder());
    if (refused) return onDone(t('backup.refused'));
    const made = await backups.backUp();
    onDone(made.ok ? t('backup.done', { count: made.value.counts?.clips ?? 0 }) : backupFaultText(t, made.error));
  };
  return (
    <section id="backup" aria-busy={busy}>
      <h2>{options('backup.title')}</h2>
      <p class="what">{t('backup.what')}</p>
      <fieldset>
        <legend>{t('backup.every')}</legend>
        {backupRhythms.map((rhythm) => (
          <label class="choice" key={rhythm}>
            <input
              type="radio"
              name="backup-every"
              value={rhythm}
              checked={known && choice.every === rhythm}
              onChange={() => void every(rhythm)}
            />
            {t(`backup.every.${rhythm}`)}
          </label>
        ))}
      </fieldset>
      <BackupPlaces t={t} backups={backups} onTold={tell} onDone={onDone} />
      <div class="pair">
        <NumberChoice
          name="backup-keep"
          label={t('backup.keep')}
          choices={keepChoices}
          value={choice.keep}
          say={(count) => t('backup.keep.last', { count })}
          onChoose={(keep) => void become({ keep }).then(tell)}
        />
        <NumberChoice
          name="backup-warn-days"
          label={t('backup.warn.days')}
          choices={warnDayChoices}
          value={choice.warnDays}
          say={(count) => t('backup.days', { count })}
          onChoose={(warnDays) => void become({ warnDays }).then(tell)}
        />
        <NumberChoice
          name="backup-warn-clips"
          label={t('backup.warn.clips')}
          choices={warnClipChoices}
          value={choice.warnClips}
          say={(count) => t('backup.clips', { count })}
          onChoose={(warnClips) => void become({ warnClips }).then(tell)}
        />
      </div>
      <p class="acts">
        <button type="button" class="button button-main" aria-disabled={busy} onClick={() => busy || void now()}>
          {t(busy ? 'backup.busy' : 'backup.now')}
        </button>
      </p>
      <BackupList t={t} backups={backups} onDone={onDone} />
    </section>
  );
}
