import { faultMessages } from '../../utils/i18n/messages/faults';
import { type PopupTranslator, popupMessages } from '../../utils/i18n/messages/popup';
import { sayFault } from '../../utils/i18n/say-fault';
import type { Fault } from '../../utils/model/result';

type PopupKey = keyof typeof popupMessages;

const isKey = (key: string): key is PopupKey => Object.hasOwn(popupMessages, key);

// Messages with a code of their own take no parameters, which the type of a computed key cannot say.
const plainly = (t: PopupTranslator, key: PopupKey) => (t as unknown as (key: PopupKey) => string)(key);

/** What went wrong and what to do, in the reader's language; the library's own faults are left to it. */
export const faultText = ({ language }: Pick<PopupTranslator, 'language'>, fault: Fault): string =>
  sayFault(language, faultMessages, fault);

/** What kept a page from being read in full, in the reader's language. */
export function problemText(t: PopupTranslator, code: string): string {
  const key = `problem.${code}`;
  return isKey(key) ? plainly(t, key) : t('problem.other', { code });
}
