import { faultText } from '../../utils/i18n/fault-text';
import type { Language } from '../../utils/i18n/language';
import { refusalMessages } from '../../utils/i18n/messages/refusals';
import { createTranslator } from '../../utils/i18n/translator';
import type { RefusalCode } from '../../utils/import/refused';
import type { Fault } from '../../utils/model/result';

const isRefusal = (code: string): code is RefusalCode => Object.hasOwn(refusalMessages, `refusal.${code}`);

/**
 * Why a file or a piece of one may not come in, in the reader's language: which piece, what is wrong with it, and behind it
 * in parentheses where exactly, as the one who repairs the file needs it. Other faults are said as everywhere.
 */
export function refusalText(said: { readonly language: Language }, fault: Fault): string {
  const { code, message } = fault;
  if (!isRefusal(code)) return faultText(said, fault);
  const t = createTranslator(said.language, refusalMessages);
  const [, list, index = '0'] = /^(clips|corrections|searches)\[(\d+)\]/.exec(message) ?? [];
  const place = list
    ? t(`place.${list as 'clips' | 'corrections' | 'searches'}`, { number: Number(index) + 1 })
    : t('place.file');
  return t('reason.whole', { place, reason: t(`refusal.${code}`), detail: message });
}
