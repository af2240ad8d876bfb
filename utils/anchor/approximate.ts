import approxSearch from 'approx-string-match';
import type { Selectors } from '../model/selector';
import type { Span } from '../text/span';
import { type Aligned, align } from './align';
import { type Context, contextScore } from './context';
import { homeOf } from './home';
import { acrossPieces } from './pieces';

/** A place that says most of a passage's words. */
export interface NearMatch extends Aligned {
  readonly context: number;
}

/** Less than this is another sentence, wherever it stands. */
const FLOOR = 0.66;
/** Without the quote's surroundings, so much of its words must stand. */
const FLOOR_ALONE = 0.75;
/** And so many of them. */
const TELLING_WORDS = 8;
/** Surroundings that count as the quote's own. */
const OWN_CONTEXT = 0.5;
/** A share of foreign words, of as many as the quote has. */
const FOREIGN = 0.5;
/** What another place says too tells nothing. */
const SAME = 0.9;
/** From here on another place of the described text is a rival. */
const ALIKE = 0.4;
/** Shorter passages are too little to be changed and known again. */
const LEAST = 16;
/** What the matcher may let pass: it only proposes. Its cost grows with the errors it allows. */
const ERRORS = 0.5;
const MOST_ERRORS = 256;
/** So many proposals are looked at. */
const MOST_MATCHES = 8;

/** The place that most likely is a changed passage, whether or not it is one: see `isNear`. */
export function nearMatch(
  text: string,
  words: string,
  context: Context,
  { quote }: Selectors,
  hint: number,
): NearMatch | undefined {
  if (words.length < LEAST) return undefined;
  const home = homeOf(text, quote, words.length, hint);
  const proposed = [
    ...search(text, words, { start: 0, end: text.length }),
    ...(home === undefined ? [] : [home]),
    ...acrossPieces(text, quote.exact),
  ];
  const found = proposed.flatMap((place): NearMatch[] => {
    const aligned = align(text, place, quote);
    return aligned === undefined ? [] : [{ ...aligned, context: contextScore(text, aligned, context) }];
  });
  const [first, ...rest] = found;
  return first && rest.reduce((a, b) => (rank(b, hint) > rank(a, hint) ? b : a), first);
}

/** Words first, surroundings next; of equals the shortest, then the nearest. */
const rank = ({ start, end, words, context }: NearMatch, hint: number) =>
  0.6 * words + 0.4 * context - 1e-5 * (end - start) - 1e-9 * Math.abs(start - hint);

/** True if a near match is the passage: above the floor, and more than a rival of it was. */
export function isNear({ words, count, foreign, context }: NearMatch, { quote, rivals }: Selectors): boolean {
  if (words < (count < TELLING_WORDS ? FLOOR_ALONE : FLOOR)) return false;
  // All the words in one piece: the rungs above knew the place and would not have it.
  if (words === 1 && foreign === 0) return false;
  // Only between paragraphs does anybody put more than some words.
  if (!quote.exact.includes('\n') && foreign > Math.max(3, (count / words) * FOREIGN)) return false;
  const alike = rivals !== undefined && rivals.words >= ALIKE ? rivals : { context: 0, words: 0 };
  if (context >= Math.max(OWN_CONTEXT, halfway(alike.context))) return true;
  if (alike.words > SAME) return false;
  return count >= TELLING_WORDS && words >= Math.max(FLOOR_ALONE, halfway(alike.words));
}

/** Between a rival and the quote itself. */
const halfway = (rival: number) => (rival === 0 ? 0 : (1 + rival) / 2);

function search(text: string, words: string, within: Span): readonly Span[] {
  const part = text.slice(within.start, within.end);
  const errors = Math.min(MOST_ERRORS, Math.floor(words.length * ERRORS));
  const ends = approxSearch(part, words, errors);
  const apart = ends.filter(({ end }, i) => i === 0 || end - (ends[i - 1]?.end ?? 0) > 2);
  return apart
    .slice(0, MOST_MATCHES)
    .map(({ start, end }) => ({ start: within.start + start, end: within.start + end }));
}
