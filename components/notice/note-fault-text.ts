import type { Language } from '../../utils/i18n/language';
import { faultMessages } from '../../utils/i18n/messages/faults';
import { noteFaultMessages } from '../../utils/i18n/messages/note-faults';
import { createTranslator } from '../../utils/i18n/translator';
import type { Fault } from '../../utils/model/result';

const messages = { ...faultMessages, ...noteFaultMessages };

type FaultKey = keyof typeof messages;

const isKey = (key: string): key is FaultKey => Object.hasOwn(messages, key);

/** What went wrong with a highlight, a note or a correction, and what to do, in the reader's language. */
export function noteFaultText(
  { language }: { readonly language: Language },
  { code, message }: Pick<Fault, 'code' | 'message'>,
): string {
  const t = createTranslator(language, messages);
  const key = `fault.${code}`;
  if (!isKey(key) || key === 'fault.other') return t('fault.other', { message: message || code });
  // Messages with a code of their own take no parameters, which the type of a computed key cannot say.
  return (t as unknown as (key: FaultKey) => string)(key);
}
