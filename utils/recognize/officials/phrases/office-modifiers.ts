import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { Context } from '../../recognizer';
import { beginsPhrase, shortPhrases } from '../../shared/short-phrases';
import { isCapitalized, isDash, isNumber, isWord, isWordToken, lowerText, markAt, tokenText } from './token-words';

/** "chính quyền", "thẩm quyền": words that end in "quyền" and make nobody acting. */
export const NO_ACTING = new Set([
  'chính',
  'thẩm',
  'ủy',
  'uỷ',
  'thừa',
  'toàn',
  'phân',
  'cầm',
  'nắm',
  'tiếm',
  'bản',
  'đặc',
  // "Dưới quyền Tổng thống A"
  'dưới',
  'nhân',
]);

/** The words that make an office or a rank a past one. */
const FORMER = new Set(['nguyên', 'cựu']);

export function isFormer(context: Context, at: number): boolean {
  return FORMER.has(lowerText(context, at));
}

export function afterModifiers(context: Context, first: number): number {
  let at = first;
  for (;;) {
    const hit = modifierAt(context, at, 'before');
    if (hit < 0) return at;
    const office = hitAt(context.hits, at, EntryType.Office);
    const last = context.hits.last[hit] ?? at + 1;
    if (office >= 0 && (context.hits.last[office] ?? 0) > last) return at;
    // "P. Giám đốc"; "cấp phó. Đại biểu …" ends a sentence.
    at = markAt(context, last) === '.' && tokenText(context, last - 1).length === 1 ? last + 1 : last;
  }
}

/** "Thường trực", "chuyên trách", "khóa XIII", "nhiệm kỳ 2020 - 2025" behind a role. */
export function afterQualifiers(context: Context, from: number): number {
  let at = from;
  for (let steps = 0; steps < 3; steps++) {
    const next = afterQualifier(context, at);
    if (next === at) return at;
    at = next;
  }
  return at;
}

function afterQualifier(context: Context, at: number): number {
  if (isWord(context, at, 'kiêm')) return at;
  const hit = modifierAt(context, at, isWord(context, at, 'phụ') ? 'before' : 'after');
  return hit < 0 ? at : (context.hits.last[hit] ?? at);
}

/** The modifier at the token that stands in that place; -1 if there is none. */
function modifierAt({ hits, lexicon }: Context, at: number, place: 'before' | 'after'): number {
  if (((hits.types[at] ?? 0) & EntryType.Modifier) === 0) return -1;
  for (let hit = hits.from[at] ?? 0; hit < (hits.from[at + 1] ?? 0); hit++) {
    if (lexicon.modifier(hits.entry[hit] ?? -1)?.place === place) return hit;
  }
  return -1;
}

/** "khóa XIII", "nhiệm kỳ 2020-2025" behind the office: said of it, no part of the position. */
export function afterTerm(context: Context, at: number): number {
  if (isWord(context, at, 'khóa') || isWord(context, at, 'khoá'))
    return isWordToken(context, at + 1) || isNumber(context, at + 1) ? at + 2 : at;
  if (!isWord(context, at, 'nhiệm') || !isWord(context, at + 1, 'kỳ')) return at;
  if (!isNumber(context, at + 2)) return isCapitalized(context, at + 2) ? at + 3 : at;
  return isDash(context, at + 3) && isNumber(context, at + 4) ? at + 5 : at + 3;
}

/** "đối lập", "đương nhiệm" at the token. */
export function isStanding(context: Context, at: number): boolean {
  return beginsPhrase(STANDINGS, lowerText(context, at), lowerText(context, at + 1));
}

/** What "khi đó", "lúc ấy" and "thời đó" begin with; "lúc bấy giờ" says the same. */
const THEN = new Set(['khi', 'lúc', 'thời']);

/** What is said of a party, or of who holds an office, right before the name. */
const STANDINGS = shortPhrases(['đương nhiệm', 'đối lập', 'cầm quyền']);

/**
 * "Tổng thống Mỹ [khi đó] A", "Thủ tướng Pháp [đương nhiệm khi ấy] - B", "nghị sĩ đảng Dân chủ [đối lập] C": when he held it or
 * what his party is, between his body and his name; `at` where no body or nobody's name stands there.
 */
export function afterThen(context: Context, at: number, roleLast: number): number {
  if (at <= roleLast) return at;
  const standing = isStanding(context, at);
  // "lãnh đạo đảng Dân chủ [đối lập], …"
  if (standing && markAt(context, at + 2) !== '') return at + 2;
  let end = standing ? at + 2 : at;
  const then = isWord(context, end, 'lúc') && isWord(context, end + 1, 'bấy') ? end + 1 : end;
  const that = isWord(context, then + 1, 'đó') || isWord(context, then + 1, 'ấy');
  if (isWord(context, then, 'bấy') && isWord(context, then + 1, 'giờ')) end = then + 2;
  else if (that && THEN.has(lowerText(context, then))) end = then + 2;
  const name = isDash(context, end) ? end + 1 : end;
  return end > at && isCapitalized(context, name) ? end : at;
}
