import approxSearch from 'approx-string-match';
import type { QuoteKind, Rivals, Selectors, TextQuoteSelector } from '../model/selector';
import type { Span } from '../text/span';
import { type Aligned, align } from './align';
import { contextOf, contextScore } from './context';
import { TWIN } from './match-quote';
import { everyPlace, wantedOf } from './occurrences';
import { fromOriginal, type PlainText, plainText } from './plain-text';

/**
 * Units of context a side. 64 are some fourteen syllables: with 32, as is usual, the formulas of the press look all
 * alike. Where these do not tell the quote from its equals, more are kept.
 */
const CONTEXTS = [64, 128, 256] as const;
/** Above this an equal is too much alike for the context to hold some changes. */
const TOLD_APART = 0.6;
/** Passages less alike than this are no rivals. */
const RIVAL_ERRORS = 0.5;
/** Among more places than these that say the same, surroundings are not asked which is which: each costs a look around. */
export const MOST_PLACES = 300;
/** The matcher's cost grows with the errors it allows. */
const MOST_ERRORS = 256;

const PART_OF_WORD = /^[\p{L}\p{M}\p{N}]+/u;
const PART_AT_END = /[\p{L}\p{M}\p{N}]+$/u;

/**
 * Makes the selectors of a span, so that it can be anchored later.
 *
 * Give a `PlainText` where many spans of one text are described: the text is then read once.
 */
export function describe(text: string | PlainText, span: Span, kind: QuoteKind): Selectors {
  const plain = plainText(text);
  const [quote, rivals] = quoteAndRivals(plain, span, kind);
  return { quote, position: { type: 'TextPositionSelector', start: span.start, end: span.end }, rivals };
}

function quoteAndRivals(plain: PlainText, span: Span, kind: QuoteKind): readonly [TextQuoteSelector, Rivals] {
  const own = { start: fromOriginal(plain, span.start), end: fromOriginal(plain, span.end) };
  const wanted = wantedOf(quoteOf(plain.original, span, CONTEXTS[0]), kind);
  // What is only part of longer words or numbers today may stand alone tomorrow.
  const others = everyPlace(plain.text, wanted.words).filter(({ start, end }) => end <= own.start || start >= own.end);
  if (others.length > MOST_PLACES)
    return [quoteOf(plain.original, span, CONTEXTS[0]), { before: 0, after: 0, context: 1, words: 1 }];
  const alike =
    kind === 'passage' && others.length === 0
      ? mostAlike(plain.text, own, quoteOf(plain.original, span, CONTEXTS[0]))
      : undefined;
  const words = others.length > 0 ? 1 : (alike?.words ?? 0);
  const tried = CONTEXTS.map((reach) => {
    const quote = quoteOf(plain.original, span, reach);
    return [quote, rivalsOf(plain.text, own, quote, alike === undefined ? others : [alike], words)] as const;
  });
  return tried.find(([, { context }]) => context <= TOLD_APART) ?? tried.at(-1)!;
}

function quoteOf(text: string, { start, end }: Span, reach: number): TextQuoteSelector {
  const from = Math.max(0, start - reach);
  const to = Math.min(text.length, end + reach);
  const prefix = text.slice(from, start);
  const suffix = text.slice(end, to);
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    // Words cut in half are no words.
    prefix: from === 0 ? prefix : prefix.replace(PART_OF_WORD, ''),
    suffix: to === text.length ? suffix : suffix.replace(PART_AT_END, ''),
  };
}

function rivalsOf(text: string, own: Span, quote: TextQuoteSelector, others: readonly Span[], words: number): Rivals {
  const context = contextOf(quote);
  const scored = others.map((place) => ({ ...place, context: contextScore(text, place, context) }));
  const twins = words < 1 ? [] : scored.filter((place) => place.context >= TWIN);
  return {
    before: twins.filter(({ start }) => start < own.start).length,
    after: twins.filter(({ start }) => start > own.start).length,
    context: scored.reduce((most, place) => Math.max(most, place.context), 0),
    words,
  };
}

/** The most similar other place of the text, and how far it says the same words. */
function mostAlike(text: string, own: Span, quote: TextQuoteSelector): Aligned | undefined {
  const words = plainText(quote.exact).text.trim();
  const errors = Math.min(MOST_ERRORS, Math.floor(words.length * RIVAL_ERRORS));
  // The quote's own place is blanked, so that offsets hold.
  const rest = text.slice(0, own.start) + '\n'.repeat(own.end - own.start) + text.slice(own.end);
  const best = approxSearch(rest, words, errors)[0];
  return best && align(rest, best, quote);
}
