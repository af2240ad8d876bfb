import type { Tokens } from '../../../text/tokens';
import { isNumber, printedAt, romanAt, wordAt } from '../../shared/words';

/** A term of a congress or assembly as written behind a designation: "(khóa XIII)", ", khóa XI", "khóa 12". */
export interface ReadTerm {
  /** In Roman numerals; several stay as printed: "XI, XII". */
  readonly term: string;
  /** The token behind it, a closing bracket included. */
  readonly next: number;
}

/** Reads a term that starts at token `i`; `undefined` if none does. */
export function readTerm(tokens: Tokens, i: number): ReadTerm | undefined {
  const opening = wordAt(tokens, i);
  const bracket = opening === '(';
  const at = bracket || opening === ',' ? i + 1 : i;
  if (wordAt(tokens, at) !== 'khóa') return undefined;
  const first = numeralAt(tokens, at + 1);
  if (first === undefined) return undefined;
  let next = at + 2;
  let term = first;
  while (bracket && /^(?:,|và)$/.test(wordAt(tokens, next)) && numeralAt(tokens, next + 1) !== undefined) {
    term += `, ${numeralAt(tokens, next + 1)}`;
    next += 2;
  }
  if (bracket && wordAt(tokens, next) !== ')') return undefined;
  return { term, next: bracket ? next + 1 : next };
}

/** A Roman numeral, or the Roman form of an Arabic one below 40. */
export function numeralAt(tokens: Tokens, i: number): string | undefined {
  const roman = romanAt(tokens, i);
  if (roman !== undefined) return roman;
  if (!isNumber(tokens, i)) return undefined;
  const value = Number(printedAt(tokens, i));
  return value > 0 && value < 40 ? toRoman(value) : undefined;
}

const UNITS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'] as const;

function toRoman(value: number): string {
  return 'X'.repeat(Math.floor(value / 10)) + (UNITS[value % 10] ?? '');
}

const ORDINALS: Readonly<Record<string, string>> = {
  nhất: '1',
  một: '1',
  hai: '2',
  ba: '3',
  tư: '4',
  bốn: '4',
  năm: '5',
  lăm: '5',
  sáu: '6',
  bảy: '7',
  tám: '8',
  chín: '9',
  mười: '10',
};

/** "8", "lần thứ 8", "lần thứ tám", "thứ 4", "VIII": the number and the token behind it. */
export function ordinalAt(tokens: Tokens, i: number): { readonly ordinal: string; readonly next: number } | undefined {
  let at = wordAt(tokens, i) === 'lần' ? i + 1 : i;
  const said = wordAt(tokens, at) === 'thứ';
  if (said) at++;
  if (isNumber(tokens, at) && printedAt(tokens, at).length <= 2) {
    return { ordinal: String(Number(printedAt(tokens, at))), next: at + 1 };
  }
  const roman = romanAt(tokens, at);
  if (roman !== undefined) return { ordinal: roman, next: at + 1 };
  const word = said ? ORDINALS[wordAt(tokens, at)] : undefined;
  if (word === undefined) return undefined;
  // "lần thứ mười một": ten and one.
  const unit = word === '10' ? ORDINALS[wordAt(tokens, at + 1)] : undefined;
  return unit === undefined || unit === '10'
    ? { ordinal: word, next: at + 1 }
    : { ordinal: String(10 + Number(unit)), next: at + 2 };
}
