import approxSearch from 'approx-string-match';
import type { Selectors } from '../model/selector';
import type { Span } from '../text/span';
import { type Context, contextScore } from './context';
import { homeOf } from './home';

/** A place that says most of a passage's words. */
export interface NearMatch extends Span {
  /** How much of the quote's units stand there, 0 to 1. */
  readonly words: number;
  readonly context: number;
}

/** Less than this is another sentence, wherever it stands. */
const FLOOR = 0.55;
/** Without the quote's surroundings, so much of its words must stand. */
const FLOOR_ALONE = 0.72;
/** Surroundings that count as the quote's own. */
const OWN_CONTEXT = 0.5;
/** A place must be so much more like the quote than the most similar other place was. */
const MARGIN = 0.08;
/** Shorter passages are too little to be changed and known again. */
const LEAST = 16;
const MOST_ERRORS = 256;

/** The place that most likely is a changed passage, whether or not it is one: see `isNear`. */
export function nearMatch(
  text: string,
  words: string,
  context: Context,
  selectors: Selectors,
  hint: number,
): NearMatch | undefined {
  if (words.length < LEAST) return undefined;
  const home = homeOf(text, selectors.quote, words.length, hint);
  const found = [...search(text, words, 1 - FLOOR, { start: 0, end: text.length })];
  if (home !== undefined) {
    const wider = { start: Math.max(0, home.start - 8), end: Math.min(text.length, home.end + 8) };
    found.push(...search(text, words, 1 - FLOOR, wider));
  }
  const scored = found.map((place) => ({ ...place, context: contextScore(text, place, context) }));
  if (scored.length === 0) return undefined;
  return scored.reduce((a, b) => (rank(b, hint) > rank(a, hint) ? b : a));
}

/** Words first, surroundings next; of equals the shortest, then the nearest. */
const rank = ({ start, end, words, context }: NearMatch, hint: number) =>
  0.6 * words + 0.4 * context - 1e-5 * (end - start) - 1e-9 * Math.abs(start - hint);

/** True if a near match is the passage: above the floor, and more than a rival of it was. */
export function isNear(match: NearMatch, selectors: Selectors): boolean {
  if (match.words < FLOOR) return false;
  if (match.context >= OWN_CONTEXT) return true;
  const rival = selectors.rivals?.words ?? 0;
  return match.words >= Math.max(FLOOR_ALONE, rival + MARGIN);
}

function search(text: string, words: string, share: number, within: Span): readonly (Span & { words: number })[] {
  const part = text.slice(within.start, within.end);
  const errors = Math.min(MOST_ERRORS, Math.floor(words.length * share));
  return approxSearch(part, words, errors).map((match) => ({
    ...toWords(text, within.start + match.start, within.start + match.end),
    words: 1 - match.errors / words.length,
  }));
}

const INSIDE = /[\p{L}\p{M}\p{N}]/u;
const isInside = (text: string, at: number) => INSIDE.test(text[at] ?? '');
const isCut = (text: string, at: number) => at > 0 && isInside(text, at - 1) && isInside(text, at);

/** A match may begin and end inside of words: whole words are what a reader marked. */
function toWords(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && (text[start] === ' ' || isCut(text, start))) start++;
  if (start - from > 3) for (start = from; isCut(text, start); ) start--;
  while (end < text.length && isCut(text, end)) end++;
  while (end > start && text[end - 1] === ' ') end--;
  return { start, end };
}
