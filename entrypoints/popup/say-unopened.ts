import { isLanguage, languageFor } from '../../utils/i18n/language';
import { popupMessages } from '../../utils/i18n/messages/popup';
import { createTranslator } from '../../utils/i18n/translator';
import type { Front } from '../../utils/store/front';

/** Says beneath what the popup showed last that nothing there will answer, and what to do; without the code that did not come. */
export function sayUnopened(root: HTMLElement, { language }: Front): void {
  const spoken = isLanguage(language) ? language : languageFor(navigator.languages);
  document.documentElement.lang = spoken;
  const bar = document.createElement('p');
  bar.className = 'fault-bar';
  bar.setAttribute('role', 'alert');
  bar.textContent = createTranslator(spoken, popupMessages)('fault.unopened');
  root.append(bar);
}
