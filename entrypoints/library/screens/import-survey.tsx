import { useState } from 'preact/hooks';
import type { TransferTranslator } from '../../../utils/i18n/messages/transfer';
import type { ImportSurvey } from '../../../utils/store/importing/survey-import';
import { refusalText } from '../refusal-text';

export interface ImportSurveyProps {
  readonly t: TransferTranslator;
  readonly survey: ImportSurvey;
  /** What is read, and how many of the chosen files are not. */
  readonly fileName: string;
  readonly passed: number;
  readonly onStart: (how: { readonly conflicts: 'keep' | 'take'; readonly skipBroken: boolean }) => void;
}

const fates = ['new', 'same', 'changed', 'conflicting', 'broken'] as const;

/** What an import would do, and what the reader must decide before it does it. */
export function ImportSurveyView({ t, survey, fileName, passed, onStart }: ImportSurveyProps) {
  const [conflicts, setConflicts] = useState<'keep' | 'take'>('keep');
  const [skips, setSkips] = useState(false);
  const { counts, broken, conflicting, corrections, highlights, visits } = survey;
  const mayStart = counts.broken === 0 || skips;
  return (
    <section class="survey">
      {passed > 0 && <p>{t('import.passed', { name: fileName, count: passed })}</p>}
      <ul class="survey-counts">
        {fates.map((fate) => (
          <li key={fate} class={counts[fate] === 0 ? 'survey-none' : `survey-${fate}`}>
            {t(`import.${fate}`, { count: counts[fate] })}
          </li>
        ))}
        {highlights.new > 0 && <li>{t('import.highlights', { count: highlights.new })}</li>}
        {visits.new + visits.same > 0 && <li>{t('import.toVisit', { count: visits.new })}</li>}
        {visits.same > 0 && <li>{t('import.visitsSame', { count: visits.same })}</li>}
        {highlights.waiting > 0 && <li>{t('import.waiting', { count: highlights.waiting })}</li>}
        {corrections.new > 0 && <li>{t('import.corrections', { count: corrections.new })}</li>}
      </ul>
      {broken.length > 0 && (
        <>
          <ul class="survey-list">
            {broken.map((refused) => (
              <li key={refused.message}>{refusalText(t, refused)}</li>
            ))}
          </ul>
          <label>
            <input type="checkbox" checked={skips} onChange={() => setSkips(!skips)} /> {t('import.skip')}
          </label>
        </>
      )}
      {conflicting.length > 0 && (
        <fieldset>
          <legend>{t('import.conflicts')}</legend>
          <ul class="survey-list">
            {conflicting.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
          {(['keep', 'take'] as const).map((one) => (
            <label key={one} class="survey-choice">
              <input type="radio" name="conflicts" checked={conflicts === one} onChange={() => setConflicts(one)} />{' '}
              {t(`import.${one}`)}
            </label>
          ))}
        </fieldset>
      )}
      <button
        type="button"
        class="button import-start"
        aria-disabled={!mayStart}
        onClick={() => mayStart && onStart({ conflicts, skipBroken: skips })}
      >
        {t('import.start')}
      </button>
    </section>
  );
}
