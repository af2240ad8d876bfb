import type { Language } from './language';
import type { faultMessages } from './messages/faults';
import { createTranslator } from './translator';

/** A fault as far as it is said. */
export interface Sayable {
  readonly code: string;
  readonly message: string;
}

/** Says a fault by what `messages` have for its code; one they have nothing for is told as it came. */
export function sayFault(language: Language, messages: typeof faultMessages, { code, message }: Sayable): string {
  const t = createTranslator(language, messages);
  const key = `fault.${code}`;
  const isKey = (key: string): key is keyof typeof messages => Object.hasOwn(messages, key);
  if (!isKey(key) || key === 'fault.other') return t('fault.other', { message: message || code });
  // Messages with a code of their own take no parameters, which the type of a computed key cannot say.
  return (t as unknown as (key: string) => string)(key);
}
