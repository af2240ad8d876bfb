import type { Span } from '../text/span';

/** W3C Web Annotation: the words themselves, with what stood before and behind them. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** W3C Web Annotation: where the words stood, in UTF-16 code units of `article.text`. */
export interface TextPositionSelector extends Span {
  readonly type: 'TextPositionSelector';
}

/**
 * How easily the quote is taken for another place of the text it was described in. No part of the W3C model (readers of
 * JSON-LD pass over it); without it a quote can be anchored too, only more timidly.
 */
export interface Rivals {
  /** Other places with the same words in much the same surroundings: how many stood before and how many behind. */
  readonly before: number;
  readonly after: number;
  /** How far the surroundings of the most similar other place with these words are the quote's own, 0 to 1. */
  readonly context: number;
  /** For a passage: how far the most similar other place says the same words, 0 to 1. */
  readonly words: number;
}

/** All that is stored to find a place again. */
export interface Selectors {
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
  readonly rivals?: Rivals;
}

/**
 * `exact`: a name, a number, a document's symbol: another one that looks like it is another one.
 * `passage`: what a reader highlighted, which stays the same when a word of it changes.
 */
export type QuoteKind = 'exact' | 'passage';
