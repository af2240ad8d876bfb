import { type Language, languages } from '../../../utils/i18n/language';
import type { PartProps } from './options';

const names: Readonly<Record<Language, string>> = { vi: 'Tiếng Việt', en: 'English' };

interface LanguagePartProps extends PartProps {
  readonly chosen: Language | null;
  readonly onChoose: (language: Language | null) => Promise<string | undefined>;
}

/** The language of the interface; the browser's unless the reader chose one. */
export function LanguagePart({ t, onDone, chosen, onChoose }: LanguagePartProps) {
  const choose = async (language: Language | null) => {
    const fault = await onChoose(language);
    onDone(fault === undefined ? t('options.saved') : t('options.fault', { message: fault }));
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
