import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { Context } from '../../recognizer';
import type { Reading } from './organization-reading';
import {
  areWords,
  hasGap,
  isAcronym,
  isCapitalized,
  isDash,
  isNumber,
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
  return hits.last[hit] ?? at;
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

export function isJoint(context: Context, token: number): boolean {
  const mark = markAt(context, token);
  return mark === '-' || mark === '&' || mark === '/' || mark === '–';
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
