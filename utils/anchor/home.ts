import approxSearch from 'approx-string-match';
import type { TextQuoteSelector } from '../model/selector';
import type { Span } from '../text/span';
import { plainText } from './plain-text';

/** Of a side so much may have changed for it still to be known. */
const ERRORS = 0.3;
/** Shorter surroundings are found anywhere. */
const LEAST = 12;

/** The stretch of a plain text between what stood before a quote and what stood behind it: where it stands, or stood. */
export function homeOf(text: string, quote: TextQuoteSelector, length: number, hint: number): Span | undefined {
  const ends = find(text, plainText(quote.prefix ?? '').text.trim()).map(({ end }) => end);
  const starts = find(text, plainText(quote.suffix ?? '').text.trim()).map(({ start }) => start);
  const room = length * 2 + LEAST;
  const pairs = ends.flatMap((start) => starts.map((end) => ({ start, end })));
  const between = pairs.filter(({ start, end }) => end >= start - 1 && end - start <= room);
  const all = between.length > 0 ? between : oneSided(ends, starts, length, text.length);
  if (all.length === 0) return undefined;
  const best = all.reduce((a, b) => (Math.abs(b.start - hint) < Math.abs(a.start - hint) ? b : a));
  return { start: best.start, end: Math.max(best.start, best.end) };
}

function oneSided(ends: readonly number[], starts: readonly number[], length: number, last: number): readonly Span[] {
  const reach = Math.ceil(length * 1.3);
  return [
    ...ends.map((start) => ({ start, end: Math.min(last, start + reach) })),
    ...starts.map((end) => ({ start: Math.max(0, end - reach), end })),
  ];
}

/** The best places of a side, few of them: where there are more, the side tells nothing. */
function find(text: string, side: string): readonly Span[] {
  if (side.length < LEAST) return [];
  const found = approxSearch(text, side, Math.floor(side.length * ERRORS));
  const apart = found.filter(({ end }, i) => i === 0 || end - (found[i - 1] as Span).end > 2);
  return apart.length > 8 ? [] : apart;
}
