/** What a token is made of. */
export const TokenKind = {
  /** A run of letters (one Vietnamese syllable, an acronym, a foreign word). */
  Word: 1,
  /** A run of digits. */
  Number: 2,
  /** One other character that is neither a space nor a line break. */
  Mark: 3,
  /** One or more line breaks with the white space around them; not one that cuts a sentence ("Nghị⏎quyết"). */
  Break: 4,
} as const;

/** How a word is cased. */
export const Shape = { Lower: 1, Title: 2, Upper: 3, Mixed: 4 } as const;

/**
 * A text cut into tokens, as parallel arrays: one linear scan, no object a token.
 *
 * Offsets are UTF-16 code units into `text`. White space within a line is no token; `gap[i]` says whether some stood
 * before token `i`.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** `TokenKind`. */
  readonly kind: Uint8Array;
  /** `Shape` of a word, 0 for the others. A single capital is `Title`. */
  readonly shape: Uint8Array;
  /** The number of the folded syllable: below `listed` the lexicon's, from there on one that texts gave; -1 for none. */
  readonly syllable: Int32Array;
  /** 1 where white space stands before the token. */
  readonly gap: Uint8Array;
  /** Syllables by number, as grammar words compare them: lower case, new tone placement. */
  readonly words: readonly string[];
  /** How many of the numbers are the lexicon's. */
  readonly listed: number;
  /** By number whether a syllable could be Vietnamese, once that was asked; 0 before. Shared by all texts. */
  readonly vietnamese: Uint8Array;
  /** True if the text holds characters that no reader sees. */
  readonly hidden: boolean;
  /** True if a word holds letters whose marks are characters of their own: the text is not NFC. */
  readonly decomposed: boolean;
}
