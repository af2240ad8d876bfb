import type { Tokens } from '../../text/tokens';
import { isBreak, isGlued, isNumber, printedAt, wordAt, yearAt } from './words';

/** A day as written. `year` is missing in "ngày 20-2". */
export interface ReadDate {
  readonly day: number;
  readonly month: number;
  readonly year?: string;
  readonly next: number;
}

/** Reads "ngày 26/1/2022", "ngày 26 tháng 01 năm 2022", "26-1" at token `i`; the word "ngày" may be missing. */
export function readDate(tokens: Tokens, i: number): ReadDate | undefined {
  const at = wordAt(tokens, i) === 'ngày' ? i + 1 : i;
  const day = smallNumber(tokens, at, 31);
  if (day === undefined) return undefined;
  return wordAt(tokens, at + 1) === 'tháng' ? spelled(tokens, at + 2, day) : separated(tokens, at + 1, day);
}

function spelled(tokens: Tokens, i: number, day: number): ReadDate | undefined {
  const month = smallNumber(tokens, i, 12);
  if (month === undefined) return undefined;
  const said = wordAt(tokens, i + 1) === 'năm' || wordAt(tokens, i + 1) === ',' ? i + 2 : i + 1;
  // A line cut to a width may end behind "năm".
  const at = said > i + 1 && isBreak(tokens, said) ? said + 1 : said;
  const year = yearAt(tokens, at);
  return year === undefined ? { day, month, next: i + 1 } : { day, month, year, next: at + 1 };
}

function separated(tokens: Tokens, i: number, day: number): ReadDate | undefined {
  const mark = wordAt(tokens, i);
  if (!/^[-/.]$/.test(mark) || !isGlued(tokens, i) || !isGlued(tokens, i + 1)) return undefined;
  const month = smallNumber(tokens, i + 1, 12);
  if (month === undefined) return undefined;
  if (wordAt(tokens, i + 2) === mark) {
    // "21/3/ 2016"; "10/4/20219" is a misprint, and no day.
    const year = isBreak(tokens, i + 3) ? undefined : yearAt(tokens, i + 3);
    if (year !== undefined) return { day, month, year, next: i + 4 };
    if (mark === '/' && isNumber(tokens, i + 3) && isGlued(tokens, i + 3)) return undefined;
  }
  // "2.4" is a number; only with a year is a point a date's.
  return mark === '.' ? undefined : { day, month, next: i + 2 };
}

/** Reads "tháng 4/2018", "tháng 4-2018", "tháng 4 năm 2018" at token `i`: a month with its year, ISO. */
export function readMonth(tokens: Tokens, i: number): { readonly iso: string; readonly next: number } | undefined {
  if (wordAt(tokens, i) !== 'tháng' || !/^(?:năm|[-/.])$/.test(wordAt(tokens, i + 2))) return undefined;
  const month = smallNumber(tokens, i + 1, 12);
  const year = yearAt(tokens, i + 3);
  if (month === undefined || year === undefined) return undefined;
  return { iso: `${year}-${String(month).padStart(2, '0')}`, next: i + 4 };
}

function smallNumber(tokens: Tokens, i: number, most: number): number | undefined {
  if (!isNumber(tokens, i) || printedAt(tokens, i).length > 2) return undefined;
  const value = Number(printedAt(tokens, i));
  return value >= 1 && value <= most ? value : undefined;
}

/**
 * ISO 8601; a missing year is taken from `near`, the article's day: the last such day that is not after it. Nothing for a day
 * that the calendar of that year has not: "29/2/2006" is a misprint, whatever was meant.
 */
export function isoDate(date: ReadDate, near: string | undefined): string | undefined {
  const rest = `-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`;
  const year = date.year ?? lastYear(rest, near);
  return year !== undefined && isOfCalendar(date, Number(year)) ? year + rest : undefined;
}

/** The year of the last "-MM-DD" that is not after the day `near`. */
function lastYear(rest: string, near: string | undefined): string | undefined {
  const today = near?.slice(0, 10);
  if (today === undefined || !/^\d{4}-\d\d-\d\d$/.test(today)) return undefined;
  const year = today.slice(0, 4);
  return year + rest <= today ? year : String(Number(year) - 1);
}

const SHORTEST_MONTH = 28;

/** A day beyond the end of its month is one of the next. */
function isOfCalendar({ day, month }: ReadDate, year: number): boolean {
  return day <= SHORTEST_MONTH || new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}
