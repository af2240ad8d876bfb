import { commonWords } from './common-words';
import type { Correspondence } from './correspond';
import { lineAround } from './line-around';
import { held, neighboursOf } from './neighbours';
import { commonBeside, sayTheSame } from './same-words';
import type { Own } from './surroundings';
import type { Word } from './words';

/** In words: so far on either side, in its paragraph, a place is looked at that says the quote's words, */
const AROUND = 8;
/** and so far it is weighed against the quote's. */
const FAR_AROUND = 16;
/** In words: so many may have been put in there. */
const PUT = 3;
/** A place that says so much of what stood around a quote may be the quote's. */
const ALIKE = 0.6;
/** So many words or neighbours more must speak for a place than for its rival; */
const MARGIN = 1;
/** and so many where two that read alike came to stand side by side. */
const MARGIN_BESIDE = 2;
/** In words: so far apart they are side by side, if nothing but what is new stands between. */
const BESIDE = 60;
/** In words: so far two places are followed while they say the same. */
const FARTHEST = 60;
/** More places than these that read alike, or than these that say the words, are a table: which is which is not asked. */
const MOST_ALIKE = 64;
const MOST = 300;

/**
 * True if another place of the new text reads so much like the quote's that it may as well be the quote's: the reading that
 * changes the two for each other, the quote's and its twin's, has as many words and neighbours for it.
 */
export function hasRivalPlace(way: Correspondence, own: Own): boolean {
  const { wordsThen, wordsNow, to, from } = way;
  const size = own.last - own.first + 1;
  const place = to[own.first]!;
  const { first, last } = around(way, own);
  let [seen, alike] = [0, 0];
  for (let at = 0; at + size <= wordsNow.length; at++) {
    if (at === place || !sayTheSame(wordsThen, own.first, wordsNow, at, size)) continue;
    // What stands around the quote is no rival of it.
    if (from[at]! >= first && from[at]! <= last) continue;
    if (++seen > MOST) return true;
    if (likeness(way, own, at) < ALIKE * (last - first + 1 - size)) continue;
    if (++alike > MOST_ALIKE || isAsLikely(way, own, at)) return true;
  }
  return false;
}

/** True if the quote may stand at a place as well as where it went, and what is there now where the quote went. */
function isAsLikely(way: Correspondence, own: Own, at: number): boolean {
  const { to, from, paragraphs } = way;
  const size = own.last - own.first + 1;
  const place = to[own.first]!;
  const its = from[at]! >= 0 ? { first: from[at]!, last: from[at]! + size - 1 } : lostTwin(way, own, at);
  const alike = its ? [around(way, own), around(way, its), ...commonOf(way, own, its)] : [around(way, own)];
  const isCopied = (i: number) => alike.some(({ first, last }) => i >= first && i <= last);
  const [here, there] = [place, at].map((first) => neighboursOf(way, { first, last: first + size - 1 }, isCopied));
  const speak = (one: Own | undefined, where: number, neighbours: typeof here) =>
    one && neighbours
      ? likeness(way, one, where, FAR_AROUND) + held(neighbours, around(way, one), paragraphs, isCopied)
      : 0;
  const straight = [speak(own, place, here), speak(its, at, there)] as const;
  const swapped = [speak(own, at, there), speak(its, place, here)] as const;
  const [before, behind] = place < at ? [place, at] : [at, place];
  const areTogether = isNothingBetween(before + size, behind, (j) => from[j]! < 0 || isCopied(from[j]!));
  const wereTogether =
    its && isNothingBetween(Math.min(own.last, its.last) + 1, Math.max(own.first, its.first), isCopied);
  if (straight[0] + straight[1] - swapped[0] - swapped[1] < (areTogether && !wereTogether ? MARGIN_BESIDE : MARGIN))
    return true;
  // Two that say the very same may have changed places where no neighbour of the quote's own went along.
  const [mine, other] = [place, at].map((where) => likeness(way, own, where, FAR_AROUND));
  const saysNothing = mine === straight[0] && other === mine;
  return its !== undefined && !wereTogether && saysNothing;
}

function isNothingBetween(start: number, end: number, isNothing: (i: number) => boolean): boolean {
  if (end - start > BESIDE) return false;
  for (let i = start; i < end; i++) if (!isNothing(i)) return false;
  return true;
}

/** The words of the quote's paragraph around it. */
const around = ({ paragraphs }: Correspondence, own: Own, reach = AROUND): Own => lineAround(paragraphs, own, reach);

/** How many of the words around a place of the old text stand around one of the new text. */
function likeness(way: Correspondence, own: Own, at: number, reach = AROUND): number {
  const { wordsThen, wordsNow } = way;
  const { first, last } = around(way, own, reach);
  const behind = at + own.last - own.first + 1;
  const said = (words: readonly Word[], start: number, end: number) =>
    words.slice(Math.max(0, start), end).map(({ text }) => text);
  const shared = (here: readonly string[], there: readonly string[]) =>
    commonWords(here, there).reduce((sum, pair) => sum + (pair >= 0 ? 1 : 0), 0);
  return (
    shared(said(wordsThen, first, own.first), said(wordsNow, at - (own.first - first) - PUT, at)) +
    shared(said(wordsThen, own.last + 1, last + 1), said(wordsNow, behind, behind + last - own.last + PUT))
  );
}

/** A place of the old text that says the quote's words, went nowhere, and may have come to this one. */
function lostTwin(way: Correspondence, own: Own, at: number): Own | undefined {
  const { wordsThen, to } = way;
  const size = own.last - own.first + 1;
  let seen = 0;
  for (let first = 0; first + size <= wordsThen.length && seen <= MOST; first++) {
    if (first === own.first || to[first]! >= 0 || !sayTheSame(wordsThen, own.first, wordsThen, first, size)) continue;
    seen++;
    const twin = { first, last: first + size - 1 };
    const window = around(way, twin);
    if (likeness(way, twin, at) >= ALIKE * (window.last - window.first + 1 - size)) return twin;
  }
  return undefined;
}

/** What two places have in common, at either. */
function commonOf({ wordsThen }: Correspondence, own: Own, its: Own): readonly Own[] {
  const left = commonBeside(wordsThen, own.first, its.first, -1, FARTHEST);
  const right = commonBeside(wordsThen, own.last, its.last, 1, FARTHEST);
  return [own, its].map(({ first, last }) => ({ first: first - left, last: last + right }));
}
