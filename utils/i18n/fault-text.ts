import type { Language } from './language';
import { faultMessages } from './messages/faults';
import { libraryFaultMessages } from './messages/library-faults';
import { createTranslator } from './translator';

const messages = { ...faultMessages, ...libraryFaultMessages };

type FaultKey = keyof typeof messages;

const isKey = (key: string): key is FaultKey => Object.hasOwn(messages, key);

/** What went wrong and what to do, in the reader's language. */
export function faultText(
  { language }: { readonly language: Language },
  { code, message }: { readonly code: string; readonly message: string },
): string {
  const t = createTranslator(language, messages);
  const key = `fault.${code}`;
  if (!isKey(key) || key === 'fault.other') return t('fault.other', { message: message || code });
  // Messages with a code of their own take no parameters, which the type of a computed key cannot say.
  return (t as unknown as (key: FaultKey) => string)(key);
}
