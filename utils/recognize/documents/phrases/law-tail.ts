import type { Context } from '../../recognizer';
import { wordAt, wordsAt, yearAt } from '../../shared/words';
import { endsPhrase } from './bare-number';
import { type ReadNumber, readNumber } from './number';

/** What may follow a law's title and belongs to the mention: "(sửa đổi)", "năm 2024", "số 57/2014/QH13". */
export interface LawTail {
  readonly next: number;
  readonly amended: boolean;
  readonly year?: string;
  readonly number?: ReadNumber;
}

/** Reads what belongs to a law behind its title, which ends before token `from`. */
export function readLawTail(context: Context, from: number): LawTail {
  const amended = behindAmended(context, from);
  const named = behindYear(context, amended < 0 ? from : amended);
  const { year } = named;
  const next = year === undefined ? named.next : behindRevision(context, named.next);
  const number = readLawNumber(context, next);
  return {
    next: number?.next ?? next,
    amended: amended >= 0,
    year,
    number,
  };
}

/** "(sửa đổi)", "(sửa đổi, bổ sung)", "sửa đổi" right behind the title; -1 for none. */
function behindAmended({ tokens }: Context, i: number): number {
  const bracket = wordAt(tokens, i) === '(';
  const at = bracket ? i + 1 : i;
  if (!wordsAt(tokens, at, 'sửa', 'đổi')) return -1;
  let next = at + 2;
  if (wordsAt(tokens, next, ',', 'bổ', 'sung')) next += 3;
  else if (!bracket && (wordAt(tokens, next) === ',' || wordAt(tokens, next) === 'và')) return next;
  if (!bracket) return next;
  if (yearAt(tokens, next) !== undefined) next++;
  return wordAt(tokens, next) === ')' ? next + 1 : -1;
}

function behindYear({ tokens }: Context, i: number): { readonly next: number; readonly year?: string } {
  // "Luật Đê điều các năm 1999, 2012": the first of them is this one's.
  const from = wordsAt(tokens, i, 'các', 'năm') ? i + 1 : i;
  const at = wordAt(tokens, from) === 'năm' ? from + 1 : i;
  const year = yearAt(tokens, at);
  return year === undefined ? { next: i } : { next: at + 1, year };
}

/** "Bộ luật Hình sự năm 2015 [(sửa đổi, bổ sung năm 2017)]": the bracket with the year of the revision, as the press cites it. */
function behindRevision({ tokens }: Context, i: number): number {
  if (wordAt(tokens, i) !== '(' || !wordsAt(tokens, i + 1, 'sửa', 'đổi')) return i;
  let at = i + 3;
  if (wordAt(tokens, at) === ',') at++;
  if (wordsAt(tokens, at, 'bổ', 'sung')) at += 2;
  if (wordAt(tokens, at) === 'năm') at++;
  return yearAt(tokens, at) !== undefined && wordAt(tokens, at + 1) === ')' ? at + 2 : i;
}

/** "số 57/2014/QH13", "58/2014/QH13" behind the title, "số 26": without "số" a bare number belongs to something else. */
function readLawNumber(context: Context, i: number): ReadNumber | undefined {
  const { tokens, lexicon } = context;
  const said = wordAt(tokens, i) === 'số';
  const number = readNumber(tokens, lexicon, said ? (wordAt(tokens, i + 1) === ':' ? i + 2 : i + 1) : i);
  if (number === undefined || number.symbol !== undefined) return number;
  return said && number.printed.length <= 3 && endsPhrase(context, number.next) ? number : undefined;
}
