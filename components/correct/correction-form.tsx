import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { noteMessages } from '../../utils/i18n/messages/notes';
import type { Translator } from '../../utils/i18n/translator';
import type { Candidate } from '../../utils/model/candidates';
import type { Choice, CorrectionDraft } from '../../utils/model/correction-draft';
import type { EntityKey } from '../../utils/model/ids';

export type NoteTranslator = Translator<typeof noteMessages>;

export interface CorrectionFormProps {
  readonly t: NoteTranslator;
  /** What can be said of it, the likeliest first. */
  readonly choices: readonly Choice[];
  readonly candidates: readonly Candidate[];
  /** Kinds of documents, in lower case. */
  readonly kinds: readonly string[];
  /** The words as they are marked now. */
  readonly surface: string;
  /** False where the newspaper is not known. */
  readonly hasOutlet: boolean;
  readonly problem?: string;
  readonly onApply: (draft: CorrectionDraft) => void;
  readonly onCancel: () => void;
}

const scopes = ['article', 'outlet', 'everywhere'] as const;

/** What is wrong with a mention, and how far the correction reaches. */
export function CorrectionForm(props: CorrectionFormProps) {
  const { t, choices, candidates, kinds, surface, hasOutlet, problem, onApply, onCancel } = props;
  const [choice, setChoice] = useState<Choice>(choices[0] ?? 'official');
  const [scope, setScope] = useState<CorrectionDraft['scope']>('article');
  const [as, setAs] = useState('');
  const [kind, setKind] = useState(kinds[0] ?? '');
  const [words, setWords] = useState(surface);
  const form = useRef<HTMLFormElement>(null);
  // The form is in sight down to the button that applies it; where there is too little room for that, from its beginning.
  useLayoutEffect(() => {
    const box = form.current?.closest('.card, .bar');
    if (!form.current || !box) return;
    box.scrollTop += form.current.getBoundingClientRect().top - box.getBoundingClientRect().top - 4;
  }, [choice]);
  const isDocument = choices.includes('not-document');
  const needsCandidate = choice === 'same';
  // What is shown is what is meant: without "nobody" in the list the first one stands there from the beginning.
  const chosen = as || (needsCandidate ? candidates[0]?.key : '');
  const submit = (event: Event) => {
    event.preventDefault();
    onApply({
      choice,
      scope,
      ...(chosen ? { as: chosen as EntityKey } : {}),
      ...(choice === 'document' ? { kind } : {}),
      ...(choice === 'extent' ? { words } : {}),
    });
  };
  return (
    <form ref={form} class="correct" aria-label={t('correct.form')} onSubmit={submit}>
      <label>
        <span>{t('correct.what')}</span>
        <select name="choice" value={choice} onChange={(event) => setChoice(event.currentTarget.value as Choice)}>
          {choices.map((one) => (
            <option key={one} value={one}>
              {t(one === 'other' && isDocument ? 'correct.other-document' : `correct.${one}`)}
            </option>
          ))}
        </select>
      </label>
      {(choice === 'other' || needsCandidate) && (
        <label>
          <span>{t('correct.who')}</span>
          <select name="as" value={chosen} onChange={(event) => setAs(event.currentTarget.value)}>
            {choice === 'other' && <option value="">{t('correct.nobody')}</option>}
            {candidates.map(({ key, label }) => (
              <option key={key} value={key} lang="vi">
                {label}
              </option>
            ))}
          </select>
        </label>
      )}
      {choice === 'document' && (
        <label>
          <span>{t('correct.kind')}</span>
          <select name="kind" value={kind} lang="vi" onChange={(event) => setKind(event.currentTarget.value)}>
            {kinds.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </label>
      )}
      {choice === 'extent' && (
        <label>
          <span>{t('correct.words')}</span>
          <input
            name="words"
            value={words}
            lang="vi"
            title={t('correct.words.how')}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
        </label>
      )}
      <label>
        <span>{t('correct.scope')}</span>
        <select
          name="scope"
          value={scope}
          onChange={(event) => setScope(event.currentTarget.value as CorrectionDraft['scope'])}
        >
          {scopes
            .filter((one) => one !== 'outlet' || hasOutlet)
            .map((one) => (
              <option key={one} value={one}>
                {t(`correct.${one}`)}
              </option>
            ))}
        </select>
      </label>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <div class="actions">
        <button type="submit" class="word main">
          {t('correct.apply')}
        </button>
        <button type="button" class="word" onClick={onCancel}>
          {t('note.cancel')}
        </button>
      </div>
    </form>
  );
}
