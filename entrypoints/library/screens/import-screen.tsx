import { useEffect, useState } from 'preact/hooks';
import { FileButton } from '../../../components/form/file-button';
import { useWatched } from '../../../components/hooks/use-watched';
import { ProgressLine } from '../../../components/library/progress-line';
import type { TransferTranslator } from '../../../utils/i18n/messages/transfer';
import { listImports } from '../../../utils/store/importing/undo-import';
import { observe } from '../../../utils/store/observe';
import { visitsToMake } from '../../../utils/store/visits';
import { type Importing, useImport } from '../hooks/use-import';
import { useTransferWords } from '../hooks/use-transfer-words';
import { refusalText } from '../refusal-text';
import type { ScreenProps } from '../routes';
import { ImportSurveyView } from './import-survey';
import { VisitList } from './visit-list';

function statusOf(t: TransferTranslator, state: Importing): string {
  switch (state.state) {
    case 'reading':
      return t('import.reading', { done: state.done });
    case 'done':
      return state.broken === 0
        ? t('import.done', { name: state.name })
        : t('import.doneWithout', { name: state.name, broken: state.broken });
    case 'undone':
      return t('import.took', { back: state.back, kept: state.kept });
    case 'refused':
      return t('import.refused', { message: refusalText(t, state.error) });
    case 'failed':
      return t('import.failed', { message: refusalText(t, state.error) });
    default:
      return '';
  }
}

/** What comes in: chosen, looked through, written, and taken back. */
export function ImportScreen({ t: library, db }: ScreenProps) {
  const t = useTransferWords(library.language);
  const [chosen, setChosen] = useState(0);
  const { state, choose, restore, start, proceed, undo, cancel } = useImport(db);
  // The options lead here with a backup of their list.
  const asked = new URLSearchParams(location.search).get('backup');
  useEffect(() => {
    if (asked !== null) void restore(asked);
  }, [asked]);
  const { value: imports = [] } = useWatched(() => observe(() => listImports(db)), [db]);
  const { value: visits = [] } = useWatched(() => observe(() => visitsToMake(db, 200)), [db]);
  const isFree = state.state !== 'busy' && state.state !== 'undoing';
  const take = (files: readonly File[]) => void choose(files).finally(() => setChosen((n) => n + 1));
  return (
    <main class="page transfer">
      <h2>{t('import.heading')}</h2>
      <p>{t('import.lead')}</p>
      <p>
        <FileButton
          key={`files ${chosen}`}
          name={t('import.choose')}
          accept=".json,.html,.htm,.zip,.csv,.ris,.txt,.jsonld"
          onFiles={take}
        />
        <FileButton key={`folder ${chosen}`} name={t('import.folder')} isFolder onFiles={take} />
      </p>
      {state.state === 'reading' && (
        <button type="button" class="link" onClick={cancel}>
          {t('export.cancel')}
        </button>
      )}
      {(state.state === 'busy' || state.state === 'undoing') && (
        <ProgressLine
          words={t(state.state === 'busy' ? 'import.busy' : 'import.undoing', { done: state.done, total: state.total })}
          done={state.done}
          total={state.total}
          cancel={t('export.cancel')}
          onCancel={cancel}
        />
      )}
      {state.state === 'survey' && (
        <ImportSurveyView
          t={t}
          survey={state.survey}
          fileName={state.fileName}
          passed={state.passed}
          onStart={(how) => void start(state, how)}
        />
      )}
      <p role="status" class="transfer-status">
        {statusOf(t, state)}
      </p>
      {imports.length > 0 && <h3>{t('import.past')}</h3>}
      <ul class="imports">
        {imports.map((row) => {
          const { id, fileName: name, state: stands, done, total } = row;
          return (
            <li key={id}>
              {stands === 'running' && t('import.half', { name, done, total })}
              {stands === 'done' && t('import.whole', { name })}
              {stands === 'undone' && t('import.undone', { name })}{' '}
              {stands === 'running' && isFree && (
                <button type="button" class="link" onClick={() => void proceed(id, total)}>
                  {t('import.continue')}
                </button>
              )}{' '}
              {stands !== 'undone' && isFree && (
                <button type="button" class="link" onClick={() => void undo(row)}>
                  {t('import.undo')}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      <VisitList t={t} db={db} visits={visits} />
    </main>
  );
}
