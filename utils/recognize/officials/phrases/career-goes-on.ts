import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { Context } from '../../recognizer';
import { readOrganization } from './read-organization';
import { readPlaceOf } from './read-place';
import { isCapitalized, isEnd, isNumber, isWord, isWordToken, lowerText, markAt } from './token-words';

const LONGEST_GAP = 24;
/** Between one office of a career and the next: terms, times and "rồi", "sau đó là", "được bầu làm", "về", "lên". */
const BETWEEN = new Set(
  (
    'khóa các liên tiếp nhiệm kỳ dự khuyết từ đến năm tháng ngày và rồi sau đó là tiếp kiêm giữ chức vụ đảm cương vị ' +
    'từng lần lượt tục được bầu bổ phân công làm điều động đồng thời nay hiện cử trở thành danh trọn một hai ba bốn về lên ở'
  ).split(' '),
);
const MARKS = new Set([',', ';', '(', ')', '-', '–', '/', '.']);

/** True if nothing but terms and times stands between two offices of one sentence: "A (2010 - 2015); rồi B". */
export function careerGoesOn(context: Context, from: number, to: number): boolean {
  if (to - from > LONGEST_GAP || to <= from) return false;
  let at = from;
  while (at < to) {
    if (isEnd(context, at)) return false;
    const next = afterBetween(context, at);
    if (next <= at || next > to) return false;
    at = next;
  }
  return true;
}

/** Behind a term, a time, a rank with its army, a place or a body; the token itself if it is none of them. */
function afterBetween(context: Context, at: number): number {
  if (isNumber(context, at) || MARKS.has(markAt(context, at)) || isTerm(context, at)) return at + 1;
  // "; từ năm 1966 đến năm 1970: Trung đoàn phó"
  if (markAt(context, at) === ':' && isNumber(context, at - 1)) return at + 1;
  const rank = hitAt(context.hits, at, EntryType.Rank);
  if (rank >= 0) return toMark(context, context.hits.last[rank] ?? at + 1);
  const place = readPlaceOf(context, at);
  if (place > at) return place;
  // No name stands here: a capital is a place's or a body's.
  if (!isCapitalized(context, at)) return at;
  return Math.max(at + 1, readOrganization(context, at)?.last ?? 0);
}

/** "Thiếu tướng [Quân đội nhân dân Việt Nam]," */
function toMark(context: Context, from: number): number {
  let at = from;
  while (at < from + 6 && isWordToken(context, at)) at++;
  return markAt(context, at) === '' ? from : at;
}

function isTerm(context: Context, at: number): boolean {
  return BETWEEN.has(lowerText(context, at)) || isWord(context, at - 1, 'khóa');
}
