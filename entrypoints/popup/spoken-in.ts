import { isLanguage, type Language, languageFor } from '../../utils/i18n/language';
import type { Front } from '../../utils/store/front';

/** The language the popup spoke last, or else the browser's. */
export const spokenIn = ({ language }: Front): Language =>
  isLanguage(language) ? language : languageFor(navigator.languages);
