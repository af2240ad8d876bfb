import { hitAt, hitEndingAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { Context } from '../../recognizer';
import { beginsPhrase, shortPhrases } from '../../shared/short-phrases';
import type { OfficePhrase } from '../phrases/phrase';
import { areWords, isDash, isWord, lowerText, markAt } from '../phrases/token-words';

/** What is put before the holder of an office for him to do: "trình Bộ trưởng [quyết định]". */
const DECIDING = new Set(['quyết', 'xem', 'phê', 'ban', 'ký', 'giao', 'cho']);

/** "trình [Thủ tướng] phê duyệt", "tổng hợp, báo cáo [Thủ tướng]", "có chủ trương của [Thủ tướng]": whoever holds the office. */
export function isPutBefore(context: Context, { first, last, row }: OfficePhrase): boolean {
  if (isRuled(context, first, last)) return true;
  // "trình [Bộ trưởng Bộ Tài chính] để trình Chính phủ": and so further up.
  const decides = DECIDING.has(lowerText(context, last)) || areWords(context, last, 'để', 'trình');
  // "trình xin ý kiến [Thủ tướng] xem xét"
  if (decides && areWords(context, first - 2, 'ý', 'kiến')) return true;
  const submitted = isSubmitted(context, first);
  if (row.unique !== true && row.role !== 'Thủ tướng') return submitted && decides;
  if (isWord(context, first - 1, 'của')) return areWords(context, first - 3, 'chủ', 'trương');
  return submitted || (areWords(context, first - 2, 'báo', 'cáo') && !isTold(context, first, last));
}

/** "trình [Thủ tướng]", not "trong quá trình [Thủ tướng] điều hành". */
function isSubmitted(context: Context, first: number): boolean {
  return isWord(context, first - 1, 'trình') && !COURSES.has(lowerText(context, first - 2));
}

/** "quá trình", "chương trình", "lộ trình", "tiến trình", "hành trình", "quy trình". */
const COURSES = new Set(['quá', 'chương', 'lộ', 'tiến', 'hành', 'quy']);

/** "Bộ đã báo cáo [Thủ tướng]" tells what was done, "báo cáo [Thủ tướng] kết quả" what he is told who asked for it. */
function isTold(context: Context, first: number, last: number): boolean {
  if (DONE.has(lowerText(context, first - 3))) return true;
  const word = lowerText(context, last);
  const told = MATTERS.has(word) || MATTERS.has(`${word} ${lowerText(context, last + 1)}`);
  return told && !isRule(context, first - 2);
}

const DONE = new Set(['đã', 'vừa', 'mới', 'từng']);

/** What is reported. */
const MATTERS = new Set(['kết quả', 'nội dung', 'tình hình', 'phương án', 'vấn đề', 'những', 'việc', 'về']);

/** "không phải [báo cáo]", "định kỳ [báo cáo]": a rule, by which nobody was told yet. */
function isRule(context: Context, report: number): boolean {
  for (let at = report - 3; at < report; at++) {
    const word = lowerText(context, at);
    if (word === 'không' || word === 'chưa' || (word === 'kỳ' && isWord(context, at - 1, 'định'))) return true;
  }
  return false;
}

/** What a rule says its officers do, each time anew; "do Bộ trưởng [ký]", "do Thủ tướng [ban hành]" tell what one did. */
const RULED = shortPhrases([
  'bổ nhiệm',
  'miễn nhiệm',
  'thực hiện',
  'quyết định',
  'quy định',
  'hướng dẫn',
  'phân công',
  'phê duyệt',
  'thành lập',
  'giao',
]);

/**
 * "do [Bộ trưởng] quy định", "do [Bộ trưởng], [Chủ nhiệm Văn phòng Chính phủ] quyết định": of 45 such offices that annotators
 * saw two meant somebody, of whom it said "ký" and "ban hành".
 */
function isRuled(context: Context, first: number, last: number): boolean {
  if (!isWord(context, officeBefore(context, first) - 1, 'do')) return false;
  const end = officeBehind(context, last);
  return beginsPhrase(RULED, lowerText(context, end), lowerText(context, end + 1));
}

function isJoint(context: Context, at: number): boolean {
  return isDash(context, at) || markAt(context, at) === ',';
}

/** Where the office begins that a dash or a comma joins to the one at the token; the token itself if none does. */
function officeBefore(context: Context, first: number): number {
  if (!isJoint(context, first - 1)) return first;
  const hit = hitEndingAt(context.hits, first - 1, EntryType.Office, LONGEST_OFFICE);
  return hit < 0 ? first : (context.hits.first[hit] ?? first);
}

/** Where the office ends that a dash or a comma joins to the one before the token; the token itself if none does. */
function officeBehind(context: Context, last: number): number {
  if (!isJoint(context, last)) return last;
  const hit = hitAt(context.hits, last + 1, EntryType.Office);
  return hit < 0 ? last : (context.hits.last[hit] ?? last);
}

const LONGEST_OFFICE = 6;
