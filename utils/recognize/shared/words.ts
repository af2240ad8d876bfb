import { oneSpelling } from '../../lexicon/spellings';
import { canonicalOf, canonicalText } from '../../text/letters';
import { Shape, TokenKind, type Tokens } from '../../text/tokens';

/** A token as grammar words compare it: lower case, new tone placement, one dash; `''` outside the text. */
export function wordAt(tokens: Tokens, i: number): string {
  if (i < 0 || i >= tokens.count) return '';
  const syllable = tokens.syllable[i] as number;
  return syllable >= 0 ? (tokens.words[syllable] as string) : unknownWordAt(tokens, i);
}

function unknownWordAt(tokens: Tokens, i: number): string {
  const start = tokens.start[i] as number;
  switch (tokens.kind[i]) {
    case TokenKind.Break:
      return '';
    case TokenKind.Mark:
      return String.fromCharCode(canonicalOf(tokens.text.charCodeAt(start)));
    case TokenKind.Number:
      return tokens.text.slice(start, tokens.end[i]);
    default:
      // Too long to be one of ours, or one of too many: the others have numbers.
      return oneSpelling(canonicalText(tokens.text.slice(start, tokens.end[i])));
  }
}

/** True if the words stand at token `i`; `words` in lower case and new tone placement, marks as words of their own. */
export function wordsAt(tokens: Tokens, i: number, ...words: readonly string[]): boolean {
  for (let offset = 0; offset < words.length; offset++) if (wordAt(tokens, i + offset) !== words[offset]) return false;
  return true;
}

const INVISIBLE = /[\u00ad\u180e\u200b-\u200d\u2060\ufeff]/g;

/** A token as a reader sees it; `''` outside the text. */
export function printedAt(tokens: Tokens, i: number): string {
  return i < 0 || i >= tokens.count ? '' : printedBetween(tokens, i, i + 1);
}

/** The text from token `first` to before token `next`, as a reader sees it: without soft hyphens. */
export function printedBetween(tokens: Tokens, first: number, next: number): string {
  const text = tokens.text.slice(tokens.start[first], tokens.end[next - 1]);
  return tokens.hidden ? text.replace(INVISIBLE, '') : text;
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
