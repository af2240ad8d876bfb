import { type BackupTranslator, backupMessages } from '../../utils/i18n/messages/backup';

type Key = keyof typeof backupMessages;

const isKey = (key: string): key is Key => Object.hasOwn(backupMessages, key);

/** Why there is no backup, and what to do, in the reader's language; behind it, where nothing better is known, the browser's words. */
export function backupFaultText(
  t: BackupTranslator,
  fault: { readonly code: string; readonly message: string },
): string {
  const key = `backup.fault.${fault.code}`;
  // These messages take no parameters, which the type of a computed key cannot say.
  const say = t as unknown as (key: Key) => string;
  if (isKey(key) && fault.code !== 'failed') return say(key);
  return `${say('backup.fault.failed')} ${fault.message}`;
}
