import type { Span } from '../text/span';

/** Which rung of the ladder held. */
export type How =
  /** The words stand where they stood, between what stood around them. */
  | 'position'
  /** The very words stand, elsewhere or between other words. */
  | 'quote'
  /** The words stand in another spelling of spaces, dashes, quotation marks or tones. */
  | 'normalized'
  /** Passages only: most of the words stand. */
  | 'approximate';

/** Why a quote has no place: one sentence of the interface each. */
export type OrphanReason =
  /** Nothing stored to look for. */
  | 'empty'
  /** The words stand nowhere, nor, for a passage, enough of them. */
  | 'gone'
  /** The words stand, but only where others said them: the quoted place was removed. */
  | 'elsewhere'
  /** Several places say the words and nothing tells which was quoted. */
  | 'ambiguous';

/** A quote found again: a span of the text that was given. */
export interface Placed {
  readonly span: Span;
  readonly how: How;
  /** How much of the quote's words stand there: 1 but for approximate places. */
  readonly score: number;
}

/** A quote that lost its place; `nearest` is where a reader may look for it first. */
export interface Orphan {
  readonly orphan: true;
  readonly reason: OrphanReason;
  readonly nearest?: Span;
}

export type Anchored = Placed | Orphan;
