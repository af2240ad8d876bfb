import { oneSpelling } from '../../lexicon/spellings';
import { canonicalText } from '../../text/letters';
import { Shape, TokenKind, type Tokens } from '../../text/tokens';

/** What was asked once is kept while the tokens live: rules ask for the words around a trigger again and again. */
const asked = new WeakMap<Tokens, string[]>();

/** A token as grammar words compare it: lower case, new tone placement, one dash; `''` outside the text. */
export function wordAt(tokens: Tokens, i: number): string {
  if (i < 0 || i >= tokens.count) return '';
  let words = asked.get(tokens);
  if (words === undefined) {
    words = new Array<string>(tokens.count);
    asked.set(tokens, words);
  }
  let word = words[i];
  if (word === undefined) {
    word = readWord(tokens, i);
    words[i] = word;
  }
  return word;
}

function readWord(tokens: Tokens, i: number): string {
  if (tokens.kind[i] === TokenKind.Break) return '';
  return oneSpelling(canonicalText(tokens.text.slice(tokens.start[i], tokens.end[i])));
}

/** True if the words stand at token `i`; `words` in lower case and new tone placement, marks as words of their own. */
export function wordsAt(tokens: Tokens, i: number, ...words: readonly string[]): boolean {
  return words.every((word, offset) => wordAt(tokens, i + offset) === word);
}

const INVISIBLE = /[\u00ad\u180e\u200b-\u200d\u2060\ufeff]/g;

/** A token as a reader sees it; `''` outside the text. */
export function printedAt(tokens: Tokens, i: number): string {
  return i < 0 || i >= tokens.count ? '' : printedBetween(tokens, i, i + 1);
}

/** The text from token `first` to before token `next`, as a reader sees it: without soft hyphens. */
export function printedBetween(tokens: Tokens, first: number, next: number): string {
  const text = tokens.text.slice(tokens.start[first], tokens.end[next - 1]);
  return text.replace(INVISIBLE, '');
}

export function isWord(tokens: Tokens, i: number): boolean {
  return i >= 0 && i < tokens.count && tokens.kind[i] === TokenKind.Word;
}

export function isNumber(tokens: Tokens, i: number): boolean {
  return i >= 0 && i < tokens.count && tokens.kind[i] === TokenKind.Number;
}

/** True outside the text and at a line break. */
export function isBreak(tokens: Tokens, i: number): boolean {
  return i < 0 || i >= tokens.count || tokens.kind[i] === TokenKind.Break;
}

export function isLower(tokens: Tokens, i: number): boolean {
  return isWord(tokens, i) && tokens.shape[i] === Shape.Lower;
}

/** A word with a capital at its start, alone or all in capitals. */
export function isCapital(tokens: Tokens, i: number): boolean {
  return isWord(tokens, i) && tokens.shape[i] !== Shape.Lower;
}

/** An abbreviation: two capitals or more, perhaps with small letters between ("TTg", "CTr"). */
export function isAbbreviation(tokens: Tokens, i: number): boolean {
  return isWord(tokens, i) && (tokens.shape[i] === Shape.Upper || tokens.shape[i] === Shape.Mixed);
}

export function isDash(tokens: Tokens, i: number): boolean {
  return wordAt(tokens, i) === '-';
}

/** True if no white space stands before token `i`. */
export function isGlued(tokens: Tokens, i: number): boolean {
  return i < tokens.count && tokens.gap[i] === 0;
}

const YEAR = /^(?:19|20)\d\d$/;

/** The four digits of a year at token `i`, `undefined` if none stands there. */
export function yearAt(tokens: Tokens, i: number): string | undefined {
  if (!isNumber(tokens, i)) return undefined;
  const printed = printedAt(tokens, i);
  return YEAR.test(printed) ? printed : undefined;
}

const ROMAN = /^[IVX]{1,6}$/;

/** A number in Roman numerals at token `i`, as printed. */
export function romanAt(tokens: Tokens, i: number): string | undefined {
  const printed = printedAt(tokens, i);
  return ROMAN.test(printed) ? printed : undefined;
}
