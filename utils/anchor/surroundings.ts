import type { Correspondence } from './correspond';

/** The words of a quote, by their indices in the old text; both ends are part of it. */
export interface Own {
  readonly first: number;
  readonly last: number;
}

/** So many words on either side say whether a short quote is still among its own. */
const AROUND = 12;
/** Such a share of them must have gone with it, */
const OWN = 0.5;
/** or of one side, where the other was cut away. */
const ALONE = 0.7;
/** So many words are a side of their own, */
const TELLING = 6;
/** and so many enough of a paragraph; shorter ones are told by their neighbours. */
const ENOUGH = 4;
/** So many words may have come between. */
const DRIFT = 8;
/** The nearest word that went along is looked for so far away, */
const REACH = 4;
/** with no more than so many others between. */
const BETWEEN = 2;
/** In words: so far on either side a place is looked around at, in its paragraph. */
const BESIDES = 10;
/** So many words may have been taken out before one of them. */
const SLIP = 20;
/** So much of what stands there stood around the quote. */
const MINE = 2 / 3;
const FAR = { old: REACH, now: Number.POSITIVE_INFINITY, together: false };

/** True if a short quote stands where it belongs: in a box that repeats it, it does not. */
export const isAtHome = (way: Correspondence, own: Own): boolean =>
  isAmongWhatStoodAround(way, own) || (amongItsOwn(way, own) && touchesItsOwn(way, own) && !isAmongStrangers(way, own));

/** True if enough of the words around the quote went with it: of its own paragraph, where that says enough. */
export function amongItsOwn(way: Correspondence, own: Own): boolean {
  const left = sideOf(way, own.first, -1);
  const right = sideOf(way, own.last, 1);
  const near = left.near + right.near;
  if (near < ENOUGH) return left.found + right.found >= OWN * (left.all + right.all);
  if (left.foundNear + right.foundNear >= OWN * near) return true;
  return [left, right].some((side) => side.near >= TELLING && side.foundNear >= ALONE * side.near);
}

/** Counts the words on one side of the quote, and those of them that went with it; `near` ones are of its paragraph. */
function sideOf({ to, paragraphs }: Correspondence, edge: number, by: 1 | -1) {
  const side = { all: 0, found: 0, near: 0, foundNear: 0 };
  for (let k = 1; k <= AROUND; k++) {
    const i = edge + by * k;
    if (i < 0 || i >= to.length) break;
    const moved = (to[i]! - to[edge]!) * by;
    const went = to[i]! >= 0 && moved > 0 && moved <= k + DRIFT ? 1 : 0;
    side.all++;
    side.found += went;
    if (paragraphs[i] !== paragraphs[edge]) continue;
    side.near++;
    side.foundNear += went;
  }
  return side;
}

/**
 * True if the quote still touches a word of its own paragraph that it touched (of any, if it was all its paragraph), or if
 * no more than a word or two came between it and both its neighbours: a box that quotes the article is longer.
 */
function touchesItsOwn(way: Correspondence, { first, last }: Own): boolean {
  const { to, paragraphs, paragraphsNow, wordsNow } = way;
  const distance = (edge: number, by: 1 | -1) => {
    for (let k = 1; k <= REACH && paragraphs[edge + by * k] === paragraphs[edge]; k++) {
      const there = to[edge + by * k]!;
      if (there < 0) continue;
      const together = paragraphsNow[there] === paragraphsNow[to[edge]!];
      return { old: k, now: (there - to[edge]!) * by, together };
    }
    return paragraphs[edge + by] === paragraphs[edge] ? FAR : undefined;
  };
  const sides = [distance(first, -1), distance(last, 1)].filter((side) => side !== undefined);
  if (sides.length === 0) return to[first - 1] === to[first]! - 1 || to[last + 1] === to[last]! + 1;
  if (sides.some(({ old, now, together }) => old === 1 && now === 1 && together)) return true;
  const at = to[first]!;
  const around = wordsNow.slice(Math.max(0, at - REACH - BETWEEN), to[last]! + REACH + BETWEEN + 1);
  if (around.filter(({ text }) => text === wordsNow[at]?.text).length > 1) return false;
  const isClose = sides.every(({ old, now }) => now > 0 && now <= old + BETWEEN);
  return isClose && (sides.length === 2 || sides.every(({ together }) => together));
}

/**
 * True if most words beside a place, in its own paragraph, stood around the quote, or if it stands there alone. A box
 * that repeats some words of the article has others around them.
 */
function isAmongWhatStoodAround({ to, from, paragraphsNow }: Correspondence, { first, last }: Own): boolean {
  let own = 1;
  let all = 1;
  const look = (edge: number, by: 1 | -1) => {
    for (let k = 1; k <= BESIDES; k++) {
      const there = to[edge]! + by * k;
      if (paragraphsNow[there] !== paragraphsNow[to[edge]!]) return;
      const distance = (from[there]! - edge) * by;
      all++;
      if (from[there]! >= 0 && distance > 0 && distance <= k + SLIP) own++;
    }
  };
  look(first, -1);
  look(last, 1);
  return own >= MINE * all;
}

/** In words: so far on either side of a place its paragraph is looked at; and of them, so many are of the old text at least. */
const IN_SIGHT = 15;
const KNOWN = 0.4;

/** True if most of what stands beside a place, in its paragraph, never stood in the old text. */
function isAmongStrangers({ to, from, paragraphsNow }: Correspondence, { first, last }: Own): boolean {
  const at = to[first]!;
  let [known, all] = [0, 0];
  for (let j = at - IN_SIGHT; j <= to[last]! + IN_SIGHT; j++) {
    if (paragraphsNow[j] !== paragraphsNow[at]) continue;
    all++;
    if (from[j]! >= 0) known++;
  }
  return known < KNOWN * all;
}
