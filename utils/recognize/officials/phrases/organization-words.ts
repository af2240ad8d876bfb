import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { Context } from '../../recognizer';
import type { Reading } from './organization-reading';
import { nameTier, readVietnameseName } from './read-name';
import {
  areWords,
  hasGap,
  isAcronym,
  isCapitalized,
  isDash,
  isNumber,
  isTitled,
  isWord,
  isWordToken,
  lowerText,
  markAt,
  tokenText,
} from './token-words';

/** Where a word of organizations ends: "Giáo dục", "đào tạo"; a verb ("kiểm tra") only with a capital. */
export function organizationWord(context: Context, at: number): number {
  const { hits, lexicon } = context;
  const hit = hitAt(hits, at, EntryType.OrganizationWord);
  if (hit < 0) return at;
  const row = lexicon.organizationWord(hits.entry[hit] ?? -1);
  if (row?.verb === true && !isCapitalized(context, at) && !followsConnector(context, at)) return at;
  return isFamilyName(context, at, hits.last[hit] ?? at) ? at : (hits.last[hit] ?? at);
}

/** "hiệu trưởng [Lương] Văn Huân": the word of wages, and a family name that begins somebody's whole name. */
export function isFamilyName(context: Context, at: number, last: number): boolean {
  if (last - at !== 1 || !isTitled(context, at) || nameTier(context, at, 'family') !== 1) return false;
  return readVietnameseName(context, at, 'office') - at >= 3;
}

function followsConnector(context: Context, at: number): boolean {
  if (isDash(context, at - 1) && hitAt(context.hits, at - 2, EntryType.OrganizationWord) >= 0) return true;
  if (isWord(context, at - 1, 'và') || markAt(context, at - 1) === '&') return true;
  return hitAt(context.hits, at - 1, EntryType.OrganizationHead) >= 0 && !endsLonger(context, at);
}

/**
 * "TP Hải [Phòng] đánh giá", "Nội [vụ] phân tích": what reads like a head is the end of a place, a body or a word of one;
 * before a mark also of a longer head, "Giám đốc bệnh [viện] thông tin."
 */
function endsLonger(context: Context, end: number): boolean {
  const { hits } = context;
  const longer = hitAt(hits, end - 2, EntryType.Place | EntryType.Organization | EntryType.OrganizationWord);
  if (longer >= 0 && hits.last[longer] === end) return true;
  const head = hitAt(hits, end - 2, EntryType.OrganizationHead);
  return head >= 0 && hits.last[head] === end && !isWordToken(context, end + 2);
}

/** "TN-MT", "GD&ĐT", "VH-TT&DL": acronyms joined by marks without spaces. */
export function afterAcronym(context: Context, at: number): number {
  let end = at + 1;
  for (;;) {
    if (hasGap(context, end) || hasGap(context, end + 1) || !isCapitalized(context, end + 1)) return end;
    // "VH,TT&DL": a comma only before "&".
    const listed = markAt(context, end) === ',' && markAt(context, end + 2) === '&' && !hasGap(context, end + 2);
    if (!listed && !isJoint(context, end)) return end;
    end += 2;
  }
}

/** "Kho K[-340]", "Xưởng X[-10]": the number of a code whose letter a dash follows; the token itself if none stands there. */
export function afterDashedNumber(context: Context, at: number): number {
  if (!isDash(context, at) || hasGap(context, at) || hasGap(context, at + 1)) return at;
  return isNumber(context, at + 1) ? at + 2 : at;
}

export function isJoint(context: Context, token: number): boolean {
  const mark = markAt(context, token);
  return mark === '-' || mark === '&' || mark === '/' || mark === '–';
}

/** "Trung tâm Đăng kiểm [50-03S]": the number of a station with its letter; the token itself if none stands there. */
export function afterStation(context: Context, at: number): number {
  if (!isNumber(context, at) || !isDash(context, at + 1) || hasGap(context, at + 1) || hasGap(context, at + 2))
    return at;
  const glued = !hasGap(context, at + 3) && isLetter(context, at + 3);
  if (isNumber(context, at + 2) && glued) return at + 4;
  return /^\d+[SVD]$/u.test(tokenText(context, at + 2)) ? at + 3 : at;
}

/** The "B" of "Cục B61"; "PA03" has two. */
export function isLetter(context: Context, at: number): boolean {
  return isTitled(context, at) && (context.tokens.end[at] ?? 0) - (context.tokens.start[at] ?? 0) === 1;
}

/** "chiều 5/8", "ngày 6": a number that begins a date. */
export function isDateLike(context: Context, at: number): boolean {
  return (
    markAt(context, at + 1) === '/' ||
    (isDash(context, at + 1) && isNumber(context, at + 2)) ||
    markAt(context, at + 1) === '%' ||
    areWords(context, at + 1, 'tuổi') ||
    lowerText(context, at + 1) === 'người' ||
    // "Bí thư Tỉnh ủy X 2 nhiệm kỳ"
    areWords(context, at + 1, 'nhiệm', 'kỳ')
  );
}

/** "(Viện Nghiên cứu kinh tế Trung ương [- VKT])": how the body is called for short; the token itself if it is not said. */
export function afterShortName(context: Context, at: number): number {
  return isDash(context, at) && isAcronym(context, at + 1) ? at + 2 : at;
}

/** "Phòng Cảnh sát kinh tế ([PC03,] Công an TP Cần Thơ)": its code comes first. */
export function afterCode(context: Context, at: number): number {
  if (!isAcronym(context, at)) return at;
  const numbered = isNumber(context, at + 1) && !hasGap(context, at + 1);
  const next = numbered ? at + 2 : at + 1;
  if (markAt(context, next) === ',') return next + 1;
  return numbered && isCapitalized(context, next) ? next : at;
}

/** Behind "(PC03)"; the bracket itself if it holds something else than a code. */
export function afterBracketedCode(context: Context, open: number): number {
  const code = isAcronym(context, open + 1) && isNumber(context, open + 2) && !hasGap(context, open + 2);
  return code && markAt(context, open + 3) === ')' ? open + 4 : open;
}

/** "Tổ Đăng kiểm [số 3]", "Đội Quản lý thị trường [số 5]": not the number of a document, nor a street's. */
export function isNumberOf(context: Context, at: number, { complete, start }: Reading): boolean {
  if (complete || at === start || !isWord(context, at, 'số') || isCapitalized(context, at)) return false;
  const joint = markAt(context, at + 2);
  return isNumber(context, at + 1) && tokenText(context, at + 1).length <= 2 && joint !== '/' && joint !== '-';
}
