import { backupFaultText } from '../../components/notice/backup-fault-text';
import { faultText } from '../../utils/i18n/fault-text';
import type { Language } from '../../utils/i18n/language';
import { backupMessages } from '../../utils/i18n/messages/backup';
import { refusalMessages } from '../../utils/i18n/messages/refusals';
import { vietnameseDetail } from '../../utils/i18n/refusal-details';
import { createTranslator, type Translator } from '../../utils/i18n/translator';
import type { RefusalCode } from '../../utils/import/refused';
import type { Fault } from '../../utils/model/result';

const isRefusal = (code: string): code is RefusalCode => Object.hasOwn(refusalMessages, `refusal.${code}`);

/**
 * Why a file or a piece of one may not come in, in the reader's language: which piece, what is wrong with it, and behind it
 * in parentheses where exactly, as the one who repairs the file needs it. Other faults are said as everywhere.
 */
export function refusalText(said: { readonly language: Language }, fault: Fault): string {
  const { code, message } = fault;
  if (Object.hasOwn(backupMessages, `backup.fault.${code}`))
    return backupFaultText(createTranslator(said.language, backupMessages), fault);
  if (!isRefusal(code)) return faultText(said, fault);
  const t = createTranslator(said.language, refusalMessages);
  const place = placeText(t, message);
  return t('reason.whole', { place, reason: t(`refusal.${code}`), detail: detailText(said, message) });
}

type Said = Translator<typeof refusalMessages>;

function placeText(t: Said, message: string): string {
  const [, list, index = '0'] = /^(clips|corrections|searches|entityNotes|annotations)\[(\d+)\]/.exec(message) ?? [];
  if (list) return t(`place.${list as 'clips'}`, { number: Number(index) + 1 });
  const [, page] = /^pages\/(.+?): /.exec(message) ?? [];
  if (page) return t('place.pages', { name: page });
  return /^https?:/.exec(message) ? (message.split(': ')[0] ?? '') : t('place.file');
}

/** Where exactly, and what; where that was said by another program, in Vietnamese only where. */
function detailText({ language }: { readonly language: Language }, message: string): string {
  if (language === 'en') return message;
  // An address has a colon of its own.
  const [where = message, detail = ''] = message.split(/:\s(.*)/s);
  const words = vietnameseDetail(detail);
  const place = PLACES[where] ?? where.replace(/^near byte /, 'gần byte ');
  return words === undefined ? place : `${place}: ${words}`;
}

const PLACES: Readonly<Record<string, string>> = { 'the file': 'cả tệp', 'the zip': 'tệp zip' };
