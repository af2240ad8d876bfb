import { popupMessages } from '../../utils/i18n/messages/popup';
import { createTranslator } from '../../utils/i18n/translator';
import type { Front } from '../../utils/store/front';
import { spokenIn } from './spoken-in';

/** Says beneath what the popup showed last that nothing there will answer, and what to do; without the code that did not come. */
export function sayUnopened(root: HTMLElement, front: Front): void {
  const spoken = spokenIn(front);
  document.documentElement.lang = spoken;
  const bar = document.createElement('p');
  bar.className = 'fault-bar';
  bar.setAttribute('role', 'alert');
  bar.textContent = createTranslator(spoken, popupMessages)('fault.unopened');
  root.append(bar);
}
