import type { Context } from '../../recognizer';
import { isoDate, readDate, readMonth } from '../../shared/date';
import { isBreak, isNumber, wordAt, wordsAt } from '../../shared/words';
import { articleDay } from './article-day';

/** Reads the day or month before a maker that starts at token `first`: "Ngày 17/4/2018, Chính phủ ban hành …", "Tháng 4/2018, …". */
export function readDayBefore(context: Context, first: number): string | undefined {
  const { tokens } = context;
  const chaired = beforeChaired(tokens, first);
  const end = beforeJustNow(tokens, beforeComma(tokens, beforeSitting(tokens, beforeComma(tokens, chaired))));
  const day = dayEndingAt(context, end)?.iso ?? monthEndingAt(tokens, end);
  return day ?? (end === first ? undefined : readDayBeforeWarrant(context, end));
}

function beforeComma(tokens: Context['tokens'], end: number): number {
  return wordAt(tokens, end - 1) === ',' ? end - 1 : end;
}

/** Longest "dưới sự chủ trì của … và sự điều hành của …", in tokens. */
const MAX_CHAIRED = 40;

/** "Ngày 3/4/2031, [dưới sự chủ trì của Chủ tịch Quốc hội Lê Văn An, ]Quốc hội …": the token at who was in the chair, or `end`. */
function beforeChaired(tokens: Context['tokens'], end: number): number {
  if (wordAt(tokens, end - 1) !== ',') return end;
  for (let i = end - 3; i > end - MAX_CHAIRED && !isBreak(tokens, i) && wordAt(tokens, i) !== '.'; i--)
    if (wordsAt(tokens, i, 'dưới', 'sự')) return i;
  return end;
}

/** Longest name of a sitting, in tokens. */
const MAX_SITTING = 8;

/** "Ngày 29/6/2031, [(tại) kỳ họp (bất thường lần) thứ 7], Quốc hội …": the token at the sitting that ends before `end`, or `end`. */
function beforeSitting(tokens: Context['tokens'], end: number): number {
  for (let i = end - 3; i > end - MAX_SITTING && !isBreak(tokens, i); i--) {
    if (wordAt(tokens, i) === ',') return end;
    if (!wordsAt(tokens, i, 'kỳ', 'họp') && !wordsAt(tokens, i, 'phiên', 'họp')) continue;
    return wordAt(tokens, i - 1) === 'tại' ? i - 1 : i;
  }
  return end;
}

/** "tháng 4/2018", "tháng 4 năm 2018" that ends before token `end` and belongs to no day: ISO. */
function monthEndingAt(tokens: Context['tokens'], end: number): string | undefined {
  if (!isNumber(tokens, end - 1) || wordAt(tokens, end - 4) !== 'tháng' || isNumber(tokens, end - 5)) return undefined;
  // "Trước tháng 7/2031, Bộ Y tế ban hành …": in any month but this one.
  if (/^(?:trước|sau)$/.test(wordAt(tokens, end - 5))) return undefined;
  const month = readMonth(tokens, end - 4);
  return month?.next === end ? month.iso : undefined;
}

/** "Ngày 24/4 [vừa qua], Chính phủ …": the token at it, or `end`. */
function beforeJustNow(tokens: Context['tokens'], end: number): number {
  const said = wordsAt(tokens, end - 2, 'vừa', 'qua') || wordsAt(tokens, end - 2, 'vừa', 'rồi');
  return said ? end - 2 : end;
}

/** Longest "thừa ủy quyền của Thủ tướng Chính phủ", in tokens. */
const MAX_WARRANT = 10;

/** "Ngày 9/2/2031, thừa ủy quyền của Thủ tướng, Phó Thủ tướng …": the day stands before the one who gave the power. */
function readDayBeforeWarrant(context: Context, end: number): string | undefined {
  const { tokens } = context;
  for (let i = end - 3; i > Math.max(0, end - MAX_WARRANT) && !isBreak(tokens, i); i--) {
    if (wordsAt(tokens, i, 'ủy', 'quyền')) return dayEndingAt(context, behindDay(tokens, i))?.iso;
  }
  return undefined;
}

/** Where the day before "thừa ủy quyền", "theo ủy quyền" at token `i` ends. */
function behindDay(tokens: Context['tokens'], i: number): number {
  const first = /^(?:thừa|theo|được)$/.test(wordAt(tokens, i - 1)) ? i - 1 : i;
  return wordAt(tokens, first - 1) === ',' ? first - 1 : first;
}

/** "ngày 17/4", "sáng 17/4". */
const OPENS_DAY = /^(?:ngày|sáng|trưa|chiều|tối)$/;

/** "ngày 17/4/2018", "chiều 17/4/2018" that ends before token `end`. */
export function dayEndingAt(
  context: Context,
  end: number,
): { readonly first: number; readonly iso?: string } | undefined {
  const { tokens } = context;
  if (!isNumber(tokens, end - 1)) return undefined;
  for (let i = end - 3; i >= Math.max(0, end - 8); i--) {
    if (!OPENS_DAY.test(wordAt(tokens, i))) continue;
    const said = wordAt(tokens, i) === 'ngày';
    const date = readDate(tokens, said ? i : i + 1);
    if (date?.next !== end) return undefined;
    // "Chiều 17/4": news of that day, whose year no other date of the text tells.
    const iso = isoDate(date, said ? articleDay(context) : context.publishedAt);
    return { first: i, ...(iso === undefined ? {} : { iso }) };
  }
  return undefined;
}
