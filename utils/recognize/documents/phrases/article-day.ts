import type { Context } from '../../recognizer';
import { readDate } from '../../shared/date';
import { remembered } from '../../shared/remembered';
import { isNumber, wordAt, wordsAt, yearAt } from '../../shared/words';

/**
 * The day that completes dates without a year: the article's own, or, where nobody knows it, the end of the last year that
 * the text writes in a date or in a document's number ("130/2025"). News cites what is there; plans for 2035 stand alone.
 */
export function articleDay(context: Context): string | undefined {
  if (context.publishedAt !== undefined) return context.publishedAt;
  return remembered(context, endOfLastYear).day;
}

function endOfLastYear(context: Context): { readonly day: string | undefined } {
  const year = lastYear(context);
  return { day: year === undefined ? undefined : `${year}-12-31` };
}

function lastYear({ tokens }: Context): string | undefined {
  let last: string | undefined;
  for (let i = 0; i < tokens.count; i++) {
    const year = isNumber(tokens, i) ? yearWritten(tokens, i) : undefined;
    if (year !== undefined && (last === undefined || year > last)) last = year;
  }
  return last;
}

/** "trước ngày 1/1/2031": what is to come is no day of the article. */
const DEADLINE = /^(?:trước|đến|tới|hạn)$/;

/** Longest "hiệu lực thi hành kể từ", in tokens. */
const MAX_START = 6;

/** "có hiệu lực từ ngày 1/7/2031" at its "từ": likewise. */
function isStart(tokens: Context['tokens'], i: number): boolean {
  if (wordAt(tokens, i) !== 'từ') return false;
  for (let at = i - 2; at > i - MAX_START; at--) if (wordsAt(tokens, at, 'hiệu', 'lực')) return true;
  return false;
}

/** The year of "ngày 3/4/2025" at its day, of "130/2025" at its number. */
function yearWritten(tokens: Context['tokens'], i: number): string | undefined {
  if (wordAt(tokens, i - 1) === 'ngày')
    return DEADLINE.test(wordAt(tokens, i - 2)) || isStart(tokens, i - 2) ? undefined : readDate(tokens, i)?.year;
  return wordAt(tokens, i + 1) === '/' && tokens.gap[i + 2] === 0 && wordAt(tokens, i - 1) !== '/'
    ? yearAt(tokens, i + 2)
    : undefined;
}
