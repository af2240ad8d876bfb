import approxSearch from 'approx-string-match';
import type { QuoteKind, Rivals, Selectors, TextQuoteSelector } from '../model/selector';
import type { Span } from '../text/span';
import { contextOf, contextScore } from './context';
import { occurrences, wantedOf } from './occurrences';
import { fromOriginal, type PlainText, plainText } from './plain-text';

/** Some fourteen syllables a side: with 32 units, as is usual, the formulas of the press look all alike. */
const CONTEXT = 64;
/** Passages less alike than this are no rivals. */
const RIVAL_ERRORS = 0.5;
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
  const quote = quoteOf(plain.original, span);
  return {
    quote,
    position: { type: 'TextPositionSelector', start: span.start, end: span.end },
    rivals: rivalsOf(plain, span, quote, kind),
  };
}

function quoteOf(text: string, { start, end }: Span): TextQuoteSelector {
  const from = Math.max(0, start - CONTEXT);
  const to = Math.min(text.length, end + CONTEXT);
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

function rivalsOf(plain: PlainText, span: Span, quote: TextQuoteSelector, kind: QuoteKind): Rivals {
  const wanted = wantedOf(quote, kind);
  const own = { start: fromOriginal(plain, span.start), end: fromOriginal(plain, span.end) };
  const others = occurrences(plain.text, wanted).filter(({ start, end }) => end <= own.start || start >= own.end);
  const context = contextOf(quote);
  return {
    before: others.filter(({ start }) => start < own.start).length,
    after: others.filter(({ start }) => start > own.start).length,
    context: others.reduce((most, place) => Math.max(most, contextScore(plain.text, place, context)), 0),
    words: others.length > 0 ? 1 : kind === 'passage' ? likeness(plain.text, own, wanted.words) : 0,
  };
}

/** How far the most similar other place of the text says the same words. */
function likeness(text: string, own: Span, words: string): number {
  const rest = `${text.slice(0, own.start)}\n${text.slice(own.end)}`;
  const errors = Math.min(MOST_ERRORS, Math.floor(words.length * RIVAL_ERRORS));
  const best = approxSearch(rest, words, errors)[0];
  return best === undefined ? 0 : 1 - best.errors / words.length;
}
