import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { Context } from '../../recognizer';
import { isBreak, isCapital, isLower, wordAt } from '../../shared/words';

/** Units whose names go on in lower case with what they work at: "Cục Quản lý hoạt động xây dựng", "Vụ Tổ chức cán bộ". */
const UNITS = /^(?:(?:cục|vụ|viện|phòng|ban) .*|chi cục|tổng cục|trung tâm|hội đồng)$/;

/** Longest work, in tokens. */
const MAX_WORK = 9;

/** Words that no unit's name holds. */
const NEVER =
  /^(?:về|đã|vừa|mới|sẽ|cũng|đang|là|có|ra|ký|này|đó|trên|theo|tại|do|bị|được|cho|để|khi|nêu|yêu|gửi|của|với|từ|thì|mà|không|chỉ|đề|trình|giao|phải|nhằm|như|nếu|nhưng|rằng|biết|họp|tỉnh|huyện|xã|phường|quận|phố|nghị)$/;

/** Verbs of two syllables that a unit's name does not hold, either. */
const NEVER_PAIRS =
  /^(?:ban hành|quy định|hướng dẫn|phê duyệt|quyết định|thông báo|công bố|chủ trì|phối hợp|thống nhất|tham mưu|khẳng định|nhấn mạnh|xác nhận|thừa nhận|phản hồi|trả lời|ghi rõ)$/;

/** What stands behind a unit's name in whose paper it is: its subject, a day, a mark. */
const BEHIND = /^(?:về|v|ngày|gửi|hướng|[,.;()]|)$/;

/** True if a unit opens there that the lexicon does not know as a whole: "Ban Thi đua", not "Ban Bí thư". */
export function isUnit({ tokens, hits }: Context, first: number): boolean {
  if (hitAt(hits, first, EntryType.OrganizationHead) < 0 || hitAt(hits, first, EntryType.Organization) >= 0)
    return false;
  return isCapital(tokens, first) && UNITS.test(`${wordAt(tokens, first)} ${wordAt(tokens, first + 1)}`);
}

/** True if token `first` opens a unit, and all from token `from` to before token `end` are words of what it works at. */
export function isUnitOver(context: Context, first: number, from: number, end: number): boolean {
  const { tokens } = context;
  if (!isUnit(context, first) || end - from > MAX_WORK || !isLower(tokens, end - 1)) return false;
  for (let i = from; i < end; i++)
    if (!(isLower(tokens, i) || isCapital(tokens, i)) || isNever(tokens, i) || isBody(context, i)) return false;
  return true;
}

/** "Vụ cháy khiến Thủ tướng ra …", "Ban đầu Bộ Y tế ban hành …": what goes on to a body of its own is no unit. */
function isBody({ tokens, hits }: Context, i: number): boolean {
  return isCapital(tokens, i) && hitAt(hits, i, EntryType.Organization | EntryType.Office) >= 0;
}

function isNever(tokens: Context['tokens'], i: number): boolean {
  return NEVER.test(wordAt(tokens, i)) || NEVER_PAIRS.test(`${wordAt(tokens, i)} ${wordAt(tokens, i + 1)}`);
}

/** "của Cục Quản lý [hoạt động xây dựng] về việc …": the token behind what the unit works at; `from` where it does not end so. */
export function behindWork(context: Context, first: number, from: number): number {
  const { tokens } = context;
  if (!isLower(tokens, from)) return from;
  let end = from;
  while (end < from + MAX_WORK && isLower(tokens, end) && !isNever(tokens, end)) end++;
  const ends = isBreak(tokens, end) || BEHIND.test(wordAt(tokens, end));
  return ends && isUnitOver(context, first, from, end) ? end : from;
}
