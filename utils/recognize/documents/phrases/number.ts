import type { Lexicon } from '../../../lexicon/lexicon';
import type { Tokens } from '../../../text/tokens';
import {
  isAbbreviation,
  isDash,
  isGlued,
  isLower,
  isNumber,
  isWord,
  printedAt,
  wordAt,
  yearAt,
} from '../../shared/words';
import { isKindCode, readSymbol } from './symbol';

/** A document's number, with its symbol where one follows: "08-NQ/TW", "147", "30a/2008/NQ-CP", "76-21/ĐSQLA". */
export interface ReadNumber {
  /** Without spaces, dashes as "-". */
  readonly printed: string;
  /** "NQ/TW"; `undefined` for a bare number. */
  readonly symbol?: string;
  /** The symbol's first code: "NQ". */
  readonly code?: string;
  /** The year inside the number: "2016" of "46/2016/NĐ-CP". */
  readonly year?: string;
  /** The token behind it. */
  readonly next: number;
}

/** Reads a number that starts at token `i`; `undefined` if none does. */
export function readNumber(tokens: Tokens, lexicon: Lexicon, i: number): ReadNumber | undefined {
  if (!isNumber(tokens, i) || printedAt(tokens, i).length > 5) return undefined;
  let printed = printedAt(tokens, i);
  let next = i + 1;
  const fraction = decimalAt(tokens, next);
  if (fraction === undefined) return undefined;
  printed += fraction;
  if (fraction !== '') next += 2;
  if (isGlued(tokens, next) && isLower(tokens, next) && /^[a-eđ]$/.test(printedAt(tokens, next))) {
    printed += printedAt(tokens, next++);
  }
  if (isYearOfTwo(tokens, next)) {
    printed += `-${printedAt(tokens, next + 1)}`;
    next += 2;
  }
  const year = yearBehind(tokens, next);
  if (year !== undefined) {
    printed += (wordAt(tokens, next) === '/' ? '/' : '-') + year;
    next += 2;
  }
  if (year === undefined && isMisprintedYear(tokens, lexicon, next)) {
    printed += `/${printedAt(tokens, next + 1)}`;
    next += 2;
  }
  return withSymbol(tokens, lexicon, { printed, year, next });
}

/** "128/205/NĐ-CP", "279/20116/TT-BTC": a digit too few or too many between number and symbol. */
function isMisprintedYear(tokens: Tokens, lexicon: Lexicon, i: number): boolean {
  if (wordAt(tokens, i) !== '/' || !/^2\d{2}$|^20\d{3}$/.test(printedAt(tokens, i + 1))) return false;
  return wordAt(tokens, i + 2) === '/' && isGlued(tokens, i + 2) && isKindCode(tokens, lexicon, i + 3);
}

/** "66.22": one or two digits behind a point; `''` for none; `undefined` for "10.000", which is no document's number. */
function decimalAt(tokens: Tokens, i: number): string | undefined {
  if (wordAt(tokens, i) !== '.' || !isGlued(tokens, i) || !isNumber(tokens, i + 1) || !isGlued(tokens, i + 1))
    return '';
  const digits = printedAt(tokens, i + 1);
  return digits.length <= 2 ? `.${digits}` : undefined;
}

function yearBehind(tokens: Tokens, i: number): string | undefined {
  const mark = wordAt(tokens, i);
  if ((mark !== '/' && mark !== '-') || !isGlued(tokens, i) || !isGlued(tokens, i + 1)) return undefined;
  const year = yearAt(tokens, i + 1);
  // "2021-2025" is a span of years.
  return mark === '-' && yearAt(tokens, i - 1) !== undefined ? undefined : year;
}

/** "76-21/ĐSQLA": the last two digits of the year, between the number and letters. */
function isYearOfTwo(tokens: Tokens, i: number): boolean {
  if (wordAt(tokens, i) !== '-' || !/^\d\d$/.test(printedAt(tokens, i + 1))) return false;
  for (let at = i; at < i + 4; at++) if (!isGlued(tokens, at)) return false;
  return wordAt(tokens, i + 2) === '/' && isAbbreviation(tokens, i + 3);
}

type Bare = Pick<ReadNumber, 'printed' | 'year' | 'next'>;

function withSymbol(tokens: Tokens, lexicon: Lexicon, bare: Bare): ReadNumber | undefined {
  const at = symbolStart(tokens, lexicon, bare.next);
  const symbol = at < 0 ? undefined : readSymbol(tokens, lexicon, at);
  if (symbol === undefined) return isCutShort(tokens, bare.next) ? undefined : bare;
  const separator = at === bare.next ? '' : isDash(tokens, bare.next) ? '-' : printedAt(tokens, bare.next);
  return {
    printed: bare.printed + separator + symbol.printed,
    symbol: symbol.printed,
    code: symbol.code,
    year: bare.year,
    next: symbol.next,
  };
}

/** Where the symbol behind a number starts: after "-", "/" or "_", glued to it, or after a space; -1 for none. */
function symbolStart(tokens: Tokens, lexicon: Lexicon, i: number): number {
  const mark = wordAt(tokens, i);
  if (mark === '/' || mark === '_') return isWord(tokens, i + 1) ? i + 1 : -1;
  if (mark === '-') {
    const tight = isGlued(tokens, i) && isGlued(tokens, i + 1);
    return tight || isKindCode(tokens, lexicon, i + 1) ? i + 1 : -1;
  }
  if (isGlued(tokens, i) && isAbbreviation(tokens, i)) return i;
  // "46/2016 NĐ-CP": the separator is missing.
  return isKindCode(tokens, lexicon, i) && /^[-/]$/.test(wordAt(tokens, i + 1)) ? i : -1;
}

/** "30/4", "5%", "16/9": digits behind a slash are a date, a percentage is a measure. */
function isCutShort(tokens: Tokens, i: number): boolean {
  const mark = wordAt(tokens, i);
  if (mark === '%') return true;
  if (mark === '/' || mark === '-') return isGlued(tokens, i) && isGlued(tokens, i + 1) && isNumber(tokens, i + 1);
  return mark === ',' && isGlued(tokens, i) && isGlued(tokens, i + 1) && isNumber(tokens, i + 1);
}
