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

/** A line in both forms, word for word. */
export interface Line {
  readonly folded: string;
  readonly exact: string;
}

export type LineWriter = (text: string) => Line;

/** So many words are kept: a worker that saves for hours must not keep every misprint. */
const MOST_KEPT = 5000;

/** Writes lines in both forms; of a text's 900 syllables half are repeated, and each is looked at once. */
export function lineWriter(): LineWriter {
  const known = new Map<string, Line>();
  return (text) => {
    let folded = '';
    let exact = '';
    for (const word of text.match(WORD) ?? []) {
      let forms = known.get(word);
      if (!forms) {
        forms = { folded: foldWord(word), exact: exactWord(word) };
        if (known.size >= MOST_KEPT) known.clear();
        known.set(word, forms);
      }
      folded += folded === '' ? forms.folded : ` ${forms.folded}`;
      exact += exact === '' ? forms.exact : ` ${forms.exact}`;
    }
    return { folded, exact };
  };
}
