import { hitAt, hitEndingAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { Context } from '../../recognizer';
import type { OfficePhrase } from '../phrases/phrase';
import { areWords, isCapitalized, isDash, isTitled, isWord, lowerText, markAt } from '../phrases/token-words';
import { isVietnameseAt } from '../phrases/vietnamese-syllable';

/** True if the office is said of whoever holds it: among bodies that lead together, or of a firm. */
export function isWhoeverHeads(context: Context, office: OfficePhrase): boolean {
  // "Thủ tướng nước chủ nhà": ours or the other one.
  const host = areWords(context, office.last, 'nước', 'chủ');
  return (
    host ||
    isSpeakersOwn(context, office.last) ||
    isOfAward(context, office.first) ||
    isBeforeMinistries(context, office) ||
    isOfNamed(context, office) ||
    isAmongBodies(context, office.first, office.last) ||
    isOfEveryUnit(context, office) ||
    hasTasks(context, office.last) ||
    isHeadlineOfDelegates(context, office) ||
    isOfForeignFirm(context, office)
  );
}

/** "Thủ tướng [của họ]", "Thủ tướng [chúng tôi]": of the country of whoever speaks; "Chủ tịch UBND [cùng cấp]": of any. */
function isSpeakersOwn(context: Context, last: number): boolean {
  const at = isWord(context, last, 'của') ? last + 1 : last;
  if (isWord(context, at, 'họ')) return at > last;
  return areWords(context, at, 'chúng', 'tôi') || areWords(context, last, 'cùng', 'cấp');
}

/** "bổ nhiệm được [Chủ tịch], Phó chủ tịch UBND quận": beside a deputy of the units that a rule speaks of. */
function isOfEveryUnit(context: Context, { last, body }: OfficePhrase): boolean {
  if (body.last > body.first || markAt(context, last) !== ',') return false;
  const { hits, lexicon } = context;
  const deputy = hitAt(hits, last + 1, EntryType.Office);
  if (deputy < 0 || lexicon.office(hits.entry[deputy] ?? -1)?.deputyOf === undefined) return false;
  const at = hits.last[deputy] ?? last;
  const unit = isWord(context, at, 'ubnd') || isWord(context, at, 'hđnd') ? at + 1 : at;
  return UNITS.has(lowerText(context, unit)) && !isCapitalized(context, unit) && !isCapitalized(context, unit + 1);
}

const UNITS = new Set(['quận', 'huyện', 'xã', 'phường', 'cấp']);

/** "[Chủ tịch UBND thành phố] thực hiện nhiệm vụ, quyền hạn sau: …": what a rule gives to the office. */
function hasTasks(context: Context, last: number): boolean {
  if (!areWords(context, last, 'thực', 'hiện')) return false;
  const at = isWord(context, last + 2, 'các') || isWord(context, last + 2, 'những') ? last + 3 : last + 2;
  return areWords(context, at, 'nhiệm', 'vụ') && areWords(context, at + 3, 'quyền', 'hạn');
}

/** A headline's "[Đại biểu Quốc hội] góp ý về luật" are several; one is told with a name or a place. */
function isHeadlineOfDelegates(context: Context, { first, row }: OfficePhrase): boolean {
  return first === 0 && row.role === 'đại biểu Quốc hội' && !isCapitalized(context, first + 4);
}

/** "Bằng khen của [Thủ tướng]", "cờ thi đua của [Thủ tướng]": so the award is called, whoever gives it. */
function isOfAward(context: Context, first: number): boolean {
  if (!isWord(context, first - 1, 'của')) return false;
  if (isWord(context, first - 2, 'khen'))
    return isWord(context, first - 3, 'bằng') || isWord(context, first - 3, 'giấy');
  return areWords(context, first - 4, 'cờ', 'thi', 'đua');
}

/** "Chính phủ, [Thủ tướng], bộ ngành", "Chính phủ, [Thủ tướng] và các bộ": the bodies, from the highest down. */
function isBeforeMinistries(context: Context, { first, last }: OfficePhrase): boolean {
  if (markAt(context, first - 1) !== ',' || !areWords(context, first - 3, 'chính', 'phủ')) return false;
  if (markAt(context, last) !== ',' && !isWord(context, last, 'và')) return false;
  const at = isWord(context, last + 1, 'các') ? last + 2 : last + 1;
  return isWord(context, at, 'bộ') && !isCapitalized(context, at);
}

/** "bà Lê Thị Lan - [Chủ tịch] Vĩnh An": said of the name before the dash, with a firm's name behind it. */
function isOfNamed(context: Context, { first, last, body, row }: OfficePhrase): boolean {
  if (body.last > body.first || row.of?.includes('company') !== true) return false;
  return isDash(context, first - 1) && isTitled(context, first - 2) && isTitled(context, last);
}

/**
 * "Bộ Chính trị, Ban Bí thư, [Thủ tướng Chính phủ], …": two bodies before it and a comma or "và" behind it, and all lead; not
 * "cuộc họp với Bộ Y tế, Bộ Tài chính, [Thủ tướng], thay mặt …", for a ministry does not lead beside him.
 */
function isAmongBodies(context: Context, first: number, last: number): boolean {
  if (markAt(context, last) !== ',' && !isWord(context, last, 'và')) return false;
  const nearer = bodyBeforeComma(context, first);
  return nearer >= 0 && bodyBeforeComma(context, nearer) >= 0;
}

/** Where the body begins that a comma right before the token ends; -1 if none does, or a ministry. */
function bodyBeforeComma(context: Context, at: number): number {
  const { hits, lexicon } = context;
  if (markAt(context, at - 1) !== ',') return -1;
  const body = hitEndingAt(hits, at - 1, EntryType.Organization, LONGEST_BODY);
  if (body < 0 || lexicon.organization(hits.entry[body] ?? -1)?.group === 'ministry') return -1;
  return hits.first[body] ?? -1;
}

const LONGEST_BODY = 6;

/** "Wang Tan - Phó Chủ tịch [Tenzent Cloud]": a bare office that firms have, and a word of another language: whoever heads that firm. */
function isOfForeignFirm(context: Context, { body, last, row }: OfficePhrase): boolean {
  if (body.last > body.first || row.of?.includes('company') !== true) return false;
  return isTitled(context, last) && !isVietnameseAt(context, last);
}
