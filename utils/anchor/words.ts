import type { Span } from '../text/span';

/** A word with its place. */
export interface Word extends Span {
  readonly text: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The words and numbers of a text; `at` is where the text itself begins. */
export function wordsOf(text: string, at = 0): readonly Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    text: match[0],
    start: at + match.index,
    end: at + match.index + match[0].length,
  }));
}
