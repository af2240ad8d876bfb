import { type PopupTranslator, popupMessages } from '../../utils/i18n/messages/popup';
import type { Fault } from '../../utils/model/result';

type PopupKey = keyof typeof popupMessages;

const isKey = (key: string): key is PopupKey => Object.hasOwn(popupMessages, key);

// Messages with a code of their own take no parameters, which the type of a computed key cannot say.
const plainly = (t: PopupTranslator, key: PopupKey) => (t as unknown as (key: PopupKey) => string)(key);

/** What went wrong and what to do, in the reader's language. */
export function faultText(t: PopupTranslator, { code, message }: Fault): string {
  const key = `fault.${code}`;
  return isKey(key) ? plainly(t, key) : t('fault.other', { message: message || code });
}

/** What kept a page from being read in full, in the reader's language. */
export function problemText(t: PopupTranslator, code: string): string {
  const key = `problem.${code}`;
  return isKey(key) ? plainly(t, key) : t('problem.other', { code });
}
