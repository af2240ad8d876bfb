import { useState } from 'preact/hooks';
import { FileButton } from '../../../components/form/file-button';
import { useWatched } from '../../../components/hooks/use-watched';
import { ProgressLine } from '../../../components/library/progress-line';
import type { TransferTranslator } from '../../../utils/i18n/messages/transfer';
import { listImports } from '../../../utils/store/importing/undo-import';
import { observe } from '../../../utils/store/observe';
import { removeVisit, visitsToMake } from '../../../utils/store/visits';
import { plainAddress } from '../../../utils/text/plain-address';
import { type Importing, useImport } from '../hooks/use-import';
import { useTransferWords } from '../hooks/use-transfer-words';
import { refusalText } from '../refusal-text';
import type { ScreenProps } from '../routes';
import { ImportSurveyView } from './import-survey';

function statusOf(t: TransferTranslator, state: Importing): string {
  switch (state.state) {
    case 'reading':
      return t('import.reading', { done: state.done });
    case 'done':
      return t('import.done', { name: state.name });
    case 'pages':
      return t('import.pages', { done: state.done, total: state.total, failed: state.failed });
    case 'visits':
      return t('import.added', { count: state.count });
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
  const { state, choose, start, proceed, undo, cancel } = useImport(db);
  const { value: imports = [] } = useWatched(() => observe(() => listImports(db)), [db]);
  const { value: visits = [] } = useWatched(() => observe(() => visitsToMake(db, 200)), [db]);
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
      {state.state === 'busy' && (
        <ProgressLine
          words={t('import.busy', { done: state.done, total: state.total })}
          done={state.done}
          total={state.total}
          cancel={t('export.cancel')}
          onCancel={cancel}
        />
      )}
      {state.state === 'survey' && (
        <ImportSurveyView t={t} survey={state.survey} onStart={(how) => void start(state.file, state.survey, how)} />
      )}
      <p role="status" class="transfer-status">
        {statusOf(t, state)}
      </p>
      {imports.length > 0 && <h3>{t('import.past')}</h3>}
      <ul class="imports">
        {imports.map(({ id, fileName: name, state: stands, done, total, file }) => (
          <li key={id}>
            {stands === 'running' && t('import.half', { name, done, total })}
            {stands === 'done' && t('import.whole', { name })}
            {stands === 'undone' && t('import.undone', { name })}{' '}
            {stands === 'running' && file && state.state !== 'busy' && (
              <button type="button" class="link" onClick={() => void proceed(id, total)}>
                {t('import.continue')}
              </button>
            )}{' '}
            {stands !== 'undone' && state.state !== 'busy' && (
              <button type="button" class="link" onClick={() => void undo(id)}>
                {t('import.undo')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {visits.length > 0 && <h3>{t('import.visits')}</h3>}
      <ul class="imports">
        {visits.map(({ url, title }) => (
          <li key={url}>
            <a class="link" href={url} target="_blank" rel="noopener noreferrer">
              {title ?? plainAddress(url)}
            </a>{' '}
            <button type="button" class="link" onClick={() => void removeVisit(db, url)}>
              {t('import.remove')}
            </button>
          </li>
        ))}
      </ul>
    </main>
  );
}
