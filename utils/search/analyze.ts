import { fold } from '../text/letters';
import type { Span } from '../text/span';
import { exactWord, foldWord } from './syllable';

/** A searchable word of a text: its folded form, its form with tones, and where it stands. */
export interface Term extends Span {
  readonly term: string;
  readonly exact: string;
}

/** Runs of letters or of digits; a soft hyphen or a zero-width character within one does not end it. */
const WORD = /\p{L}[\p{L}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]*|\p{N}+/gu;

/**
 * The terms of a text in their order: every run of letters and every run of digits.
 *
 * "08-NQ/TW" is three neighbours (08, nq, tw), so it is found whole, in parts, and typed with or without its signs.
 */
export function termsOf(text: string): readonly Term[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    term: foldWord(match[0]),
    exact: exactWord(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The beginnings that the last word of a text asks for, while it is typed: "quy" may become quý or quyết. */
export function begunLetters(text: string): readonly string[] {
  const last = (text.match(WORD) ?? []).at(-1) ?? '';
  return [...new Set([fold(last), foldWord(last)])];
}

/** The folded terms of a text joined by spaces. */
export function foldedLine(text: string): string {
  return (text.match(WORD) ?? []).map(foldWord).join(' ');
}

/** The terms of a text with their tones joined by spaces: word for word beside its folded line. */
export function exactLine(text: string): string {
  return (text.match(WORD) ?? []).map(exactWord).join(' ');
}
