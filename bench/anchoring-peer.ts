import approxSearch, { type Match } from 'approx-string-match';
import type { Span } from '../utils/text/span';

/** What the peer stores: 32 units on either side, cut where they fall. */
export interface PeerSelectors extends Span {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

const CONTEXT = 32;

/** Describes a span as Hypothesis does. */
export function describePeer(text: string, { start, end }: Span): PeerSelectors {
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

/**
 * Hypothesis's published ladder, as we understand it: the position if it says the very quote; else the very quote
 * anywhere; else the least changed place with errors up to half the quote's length. Among several, the sum of how much
 * of the quote (50), the prefix (20) and the suffix (20) stands, and how near it is (2). There is no floor behind it and
 * no kind of quote is told from another.
 */
export function anchorPeer(text: string, quote: PeerSelectors): Span | undefined {
  if (text.slice(quote.start, quote.end) === quote.exact) return { start: quote.start, end: quote.end };
  const found = everywhere(text, quote.exact, Math.min(256, quote.exact.length / 2));
  let best: Span | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const match of found) {
    const score = scoreOf(text, match, quote);
    if (score > most) [best, most] = [{ start: match.start, end: match.end }, score];
  }
  return best;
}

function scoreOf(text: string, match: Match, quote: PeerSelectors): number {
  const before = text.slice(Math.max(0, match.start - quote.prefix.length), match.start);
  const after = text.slice(match.end, match.end + quote.suffix.length);
  const near = 1 - Math.abs(match.start - quote.start) / text.length;
  const words = 1 - match.errors / quote.exact.length;
  return 50 * words + 20 * likeness(before, quote.prefix) + 20 * likeness(after, quote.suffix) + 2 * near;
}

function likeness(text: string, side: string): number {
  if (side === '') return 1;
  if (text === '') return 0;
  return 1 - (everywhere(text, side, side.length)[0]?.errors ?? side.length) / side.length;
}

function everywhere(text: string, words: string, errors: number): readonly Match[] {
  const exact: Match[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    exact.push({ start: at, end: at + words.length, errors: 0 });
  return exact.length > 0 ? exact : approxSearch(text, words, errors);
}
