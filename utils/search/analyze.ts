import { fold } from '../text/letters';
import type { Span } from '../text/span';

/** A searchable word of a text: its folded form and where it stands. */
export interface Term extends Span {
  readonly term: string;
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
    term: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The folded terms of a text joined by spaces: the form in which texts wait to be indexed. */
export function foldedLine(text: string): string {
  return (text.match(WORD) ?? []).map(fold).join(' ');
}
