import { type Language, languages } from '../../utils/i18n/language';
import type { PopupTranslator } from '../../utils/i18n/messages/popup';

const names: Readonly<Record<Language, string>> = { vi: 'Tiếng Việt', en: 'English' };

export interface LanguageSwitchProps {
  readonly t: PopupTranslator;
  readonly onChoose: (language: Language) => void;
}

/** The languages of the interface side by side, each named in itself. */
export function LanguageSwitch({ t, onChoose }: LanguageSwitchProps) {
  return (
    <fieldset class="languages">
      <legend class="unseen">{t('app.language')}</legend>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          class="language"
          lang={language}
          aria-pressed={t.language === language}
          title={names[language]}
          onClick={() => onChoose(language)}
        >
          <span class="unseen">{names[language]}</span>
          <span aria-hidden="true">{language.toUpperCase()}</span>
        </button>
      ))}
    </fieldset>
  );
}
