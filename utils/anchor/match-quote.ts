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
const LEAST_CONTEXT = 0.42;
/** So many words are their own context: they stand nowhere else by chance. */
const TELLING_WORDS = 12;
/** A place must be so much more like the quote's than its most similar rival was. */
const MARGIN = 0.16;
/** With context further apart than this the order of twins tells nothing. */
const MOVED = 0.03;
/** Surroundings less apart than this say the same. */
const EQUAL = 0.01;
/** Above this the described text had a twin that context does not tell from the quote. */
const SAME = 0.95;
/** Places with the same words are twins when their surroundings are so much alike. */
export const TWIN = 0.75;

/** Chooses between the places that say a quote's words, by context, then by order, then by distance. */
export function matchQuote<C extends Candidate>(candidates: readonly [C, ...C[]], known: Known): Choice<C> {
  const best = candidates.reduce((a, b) => (b.context > a.context ? b : a));
  const equals = candidates.filter(({ context }) => context >= best.context - EQUAL);
  if (best.context < leastContext(known)) {
    const twin = twinInOrder(candidates, known);
    return twin === undefined ? { chosen: undefined, reason: 'elsewhere', best } : { chosen: twin };
  }
  return { chosen: nearest(equals, known.hint) };
}

/** With all twins there, their order tells them apart; with one gone or one more, nothing does. */
function twinInOrder<C extends Candidate>(candidates: readonly C[], { rivals }: Known): C | undefined {
  if (rivals === undefined || rivals.before + rivals.after === 0) return undefined;
  const twins = candidates.filter(({ context }) => context >= TWIN);
  if (twins.length !== rivals.before + 1 + rivals.after) return undefined;
  const inOrder = twins[rivals.before];
  // Paragraphs move: where another twin looks clearly more like the quote, the order has changed.
  return inOrder && twins.every(({ context }) => context <= inOrder.context + MOVED) ? inOrder : undefined;
}

function leastContext({ kind, words, rivals }: Known): number {
  const telling = kind === 'exact' ? 1 : Math.max(0, 1 - words / TELLING_WORDS);
  const base = LEAST_CONTEXT * telling;
  if (rivals === undefined || rivals.words < 1) return base;
  if (rivals.context >= SAME) return Number.POSITIVE_INFINITY;
  return Math.max(base, Math.min(rivals.context + MARGIN, (1 + rivals.context) / 2));
}

function nearest<C extends Candidate>(candidates: readonly C[], hint: number): C {
  return candidates.reduce((a, b) => (Math.abs(b.start - hint) < Math.abs(a.start - hint) ? b : a));
}
