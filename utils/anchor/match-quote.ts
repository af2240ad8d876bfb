import type { QuoteKind, Rivals } from '../model/selector';
import type { Span } from '../text/span';

/** A place that says the quote's words, and how far its surroundings are the quote's. */
export interface Candidate extends Span {
  readonly context: number;
}

/** What is known of the quote beside its words. */
export interface Known {
  readonly kind: QuoteKind;
  /** How many words the quote has. */
  readonly words: number;
  /** Where it stood, in units of the text that is searched. */
  readonly hint: number;
  readonly rivals?: Rivals;
}

/** The place chosen, or why there is none; `best` is then the likeliest. */
export type Choice<C extends Candidate> =
  | { readonly chosen: C }
  | { readonly chosen: undefined; readonly reason: 'elsewhere' | 'ambiguous'; readonly best: C };

/** A name between other words than it was quoted in is another mention. */
const LEAST_CONTEXT = 0.4;
/** So many words are their own context: they stand nowhere else by chance. */
const TELLING_WORDS = 8;
/** A place must be so much more like the quote's than its most similar rival was. */
const MARGIN = 0.12;
/** Surroundings less apart than this say the same. */
const EQUAL = 0.04;
/** With the quote's own surroundings complete, a margin is not needed. */
const COMPLETE = 0.98;

/** Chooses between the places that say a quote's words, by context, then by order, then by distance. */
export function matchQuote<C extends Candidate>(candidates: readonly [C, ...C[]], known: Known): Choice<C> {
  const best = candidates.reduce((a, b) => (b.context > a.context ? b : a));
  const equals = candidates.filter(({ context }) => context >= best.context - EQUAL);
  if (isTwin(known)) return chooseTwin(candidates, equals, best, known);
  if (best.context < leastContext(known)) return { chosen: undefined, reason: 'elsewhere', best };
  return { chosen: nearest(equals, known.hint) };
}

/** True if another place of the described text had the very same surroundings. */
const isTwin = ({ rivals }: Known) => rivals !== undefined && rivals.context > COMPLETE - EQUAL;

/** With all twins there, the order tells them apart; with one gone, nothing does. */
function chooseTwin<C extends Candidate>(
  candidates: readonly C[],
  equals: readonly C[],
  best: C,
  { rivals }: Known,
): Choice<C> {
  const { before, after } = rivals as Rivals;
  const inOrder = candidates[before];
  const complete = candidates.length === before + 1 + after;
  if (complete && inOrder !== undefined && equals.includes(inOrder)) return { chosen: inOrder };
  return { chosen: undefined, reason: 'ambiguous', best };
}

function leastContext({ kind, words, rivals }: Known): number {
  const base = kind === 'exact' ? LEAST_CONTEXT : LEAST_CONTEXT * Math.max(0, 1 - words / TELLING_WORDS);
  if (rivals === undefined || rivals.before + rivals.after === 0) return base;
  return Math.min(COMPLETE, Math.max(base, rivals.context + MARGIN));
}

function nearest<C extends Candidate>(candidates: readonly C[], hint: number): C {
  return candidates.reduce((a, b) => (Math.abs(b.start - hint) < Math.abs(a.start - hint) ? b : a));
}
