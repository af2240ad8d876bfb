import { type Language, languages } from '../../../utils/i18n/language';
import type { PartProps } from './options';

const names: Readonly<Record<Language, string>> = { vi: 'Tiếng Việt', en: 'English' };

interface LanguagePartProps extends PartProps {
  readonly chosen: Language | null;
  readonly onChoose: (language: Language | null) => Promise<string | undefined>;
  /** It is chosen, and the next words are in it. */
  readonly onSaved: () => void;
}

/** The language of the interface; the browser's unless the reader chose one. */
export function LanguagePart({ t, onDone, chosen, onChoose, onSaved }: LanguagePartProps) {
  const choose = async (language: Language | null) => {
    const fault = await onChoose(language);
    if (fault === undefined) onSaved();
    else onDone(t('options.fault', { message: fault }));
  };
  return (
    <section id="language">
      <h2>{t('language.title')}</h2>
      <fieldset>
        <legend class="unseen">{t('language.title')}</legend>
        {([null, ...languages] as const).map((language) => (
          <label class="choice" key={language ?? ''} lang={language ?? undefined}>
            <input
              type="radio"
              name="language"
              value={language ?? ''}
              checked={chosen === language}
              onChange={() => void choose(language)}
            />
            {language === null ? t('language.browser') : names[language]}
          </label>
        ))}
      </fieldset>
    </section>
  );
}
