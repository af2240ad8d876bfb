import { useState } from 'preact/hooks';
import { useWatched } from '../../../components/hooks/use-watched';
import { EmptyLibrary } from '../../../components/library/empty-library';
import { ProgressLine } from '../../../components/library/progress-line';
import { type ExportName, exportFormats } from '../../../utils/export/formats';
import { faultText } from '../../../utils/i18n/fault-text';
import type { TransferTranslator } from '../../../utils/i18n/messages/transfer';
import { countClips } from '../../../utils/store/list-clips';
import { observe } from '../../../utils/store/observe';
import { pickSaving } from '../../../utils/webext/save-picked';
import { type ExportState, useExport } from '../hooks/use-export';
import { useTransferWords } from '../hooks/use-transfer-words';
import type { ScreenProps } from '../routes';

const names = Object.keys(exportFormats) as ExportName[];

/** Who takes references wants a style for them. */
const references = new Set<ExportName>(['csl-json', 'ris', 'bibtex']);

const timeOf = (t: TransferTranslator, seconds: number) =>
  seconds < 90 ? t('time.seconds', { count: seconds }) : t('time.minutes', { count: Math.round(seconds / 60) });

function statusOf(t: TransferTranslator, state: ExportState): string {
  switch (state.state) {
    case 'done':
      return t('export.done', { count: state.count, name: state.name });
    case 'stopped':
      return t('export.stopped');
    case 'failed':
      return t('export.failed', { message: faultText(t, state.error) });
    default:
      return '';
  }
}

/** The whole collection in a format the reader chooses. */
export function ExportScreen({ t: library, db }: ScreenProps) {
  const t = useTransferWords(library.language);
  const [chosen, setChosen] = useState<ExportName>('json');
  const { value: count } = useWatched(() => observe(() => countClips(db)), [db]);
  const { state, start, cancel } = useExport(db, pickSaving);
  const isBusy = state.state === 'busy';
  if (count === undefined) return null;
  if (count === 0)
    return (
      <main class="page transfer">
        <h2>{t('export.heading')}</h2>
        <EmptyLibrary t={library} />
      </main>
    );
  return (
    <main class="page transfer">
      <h2>{t('export.heading')}</h2>
      <p>{t('export.lead')}</p>
      <fieldset class="formats">
        <legend>{t('export.format')}</legend>
        {names.map((name) => (
          <label key={name} class="format">
            <input type="radio" name="format" value={name} checked={chosen === name} onChange={() => setChosen(name)} />
            <span class="format-name">{exportFormats[name].name}</span>
            <span class="format-what">{t(`format.${name}`)}</span>
          </label>
        ))}
      </fieldset>
      {references.has(chosen) && (
        <p>
          <a class="link" href="/luan-van-viet-nam.csl" download="luan-van-viet-nam.csl">
            {t('export.style')}
          </a>
        </p>
      )}
      {isBusy ? (
        <ProgressLine
          words={[
            t('export.busy', { done: state.done, total: state.total }),
            state.rest === undefined ? '' : t('export.rest', { time: timeOf(t, state.rest) }),
          ]
            .filter(Boolean)
            .join(', ')}
          done={state.done}
          total={state.total}
          cancel={t('export.cancel')}
          onCancel={cancel}
        />
      ) : (
        <p>
          <button type="button" class="button export-start" onClick={() => start(exportFormats[chosen])}>
            {t('export.start', { count })}
          </button>
        </p>
      )}
      <p role="status" class="transfer-status">
        {statusOf(t, state)}
      </p>
    </main>
  );
}
