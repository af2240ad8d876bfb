import type { Correspondence } from './correspond';
import type { Own } from './surroundings';
import type { Word } from './words';

/** So many words that stand around two places make them twins: which is which only their paragraphs' neighbours say. */
const TWIN = 8;
/** Looked at outwards on either side of a quote, in words. */
const FARTHEST = 400;
/** In words: what lies beyond the twins' common words must still be so near. */
const BESIDE = 6;
/** In words: what stands so near to a new place says whose it is. */
const CLOSE = 4;

/**
 * True if another place of the old text read so much like the quote that the two may have changed places: what lies beyond
 * their common words must say of the new place that it is the quote's, and of no other place.
 */
export function isTakenForTwin(way: Correspondence, own: Own): boolean {
  const twins = twinsOf(way, own);
  if (twins.length === 0) return false;
  const at = way.to[own.first]!;
  const size = own.last - own.first;
  const others = placesOf(way.wordsNow, way.wordsThen, own).filter((place) => place !== at);
  return twins.some(({ first, left, right }) => {
    const beyond = { left: left + 1, right: right + 1 };
    const held = heldSides(way, own, at, beyond);
    if (heldSides(way, { first, last: first + size }, at, beyond) >= held) return true;
    return others.some((place) => heldSides(way, own, place, beyond) >= held);
  });
}

/**
 * True if what stands just before or behind the new place came from beside another place of the old text that says the
 * quote's words.
 */
export function isAnothers({ to, from, wordsThen }: Correspondence, { first, last }: Own): boolean {
  const size = last - first;
  const saysIt = (at: number) => {
    for (let k = 0; k <= size; k++) if (wordsThen[at + k]?.text !== wordsThen[first + k]?.text) return false;
    return at !== first;
  };
  const isBeside = (edge: number, by: 1 | -1) => {
    for (let k = 1; k <= CLOSE; k++) {
      const there = from[to[edge]! + by * k] ?? -1;
      if (there < 0) continue;
      if ((there - edge) * by > 0 && (there - edge) * by <= k + CLOSE) return false;
      const places = Array.from({ length: k + 1 }, (_, d) => (by === 1 ? there - size - 1 - d : there + 1 + d));
      return places.some((place) => place >= 0 && saysIt(place));
    }
    return false;
  };
  return isBeside(first, -1) || isBeside(last, 1);
}

interface Twin {
  readonly first: number;
  /** How many words on the left and right they have in common. */
  readonly left: number;
  readonly right: number;
}

function twinsOf({ wordsThen, paragraphs }: Correspondence, own: Own): readonly Twin[] {
  const { first, last } = own;
  const textAt = (i: number) => wordsThen[i]?.text;
  const common = (a: number, b: number, by: 1 | -1) => {
    let k = 0;
    while (k < FARTHEST && textAt(a + by * k) !== undefined && textAt(a + by * k) === textAt(b + by * k)) k++;
    return k;
  };
  const reach = (edge: number, by: 1 | -1) => {
    let k = 1;
    while (k <= TWIN && paragraphs[edge + by * k] === paragraphs[edge]) k++;
    return k - 1;
  };
  const twins: Twin[] = [];
  const size = last - first;
  for (let at = 0; at + size < wordsThen.length; at++) {
    if (textAt(at) !== textAt(first) || at === first || common(first, at, 1) <= size) continue;
    const left = common(first - 1, at - 1, -1);
    const right = common(last + 1, at + size + 1, 1);
    const all = left >= reach(first, -1) && right >= reach(last, 1);
    if (left + right >= TWIN || all) twins.push({ first: at, left, right });
  }
  return twins;
}

/** Where the quote's words begin among some words. */
function placesOf(words: readonly Word[], wordsThen: readonly Word[], { first, last }: Own): readonly number[] {
  const quote = wordsThen.slice(first, last + 1).map(({ text }) => text);
  return words.flatMap((_, at) => (quote.every((text, k) => words[at + k]?.text === text) ? [at] : []));
}

/** On how many sides the words so far beyond a place of the old text stand beside a place of the new one. */
function heldSides(
  { to, wordsNow }: Correspondence,
  { first, last }: Own,
  place: number,
  beyond: { readonly left: number; readonly right: number },
): number {
  const held = (edge: number, there: number, distance: number, by: 1 | -1) => {
    for (let k = distance; k < distance + BESIDE; k++) {
      const i = edge + by * k;
      if (i < 0 || i >= to.length) return there + by * distance < 0 || there + by * distance >= wordsNow.length;
      if (to[i]! < 0) continue;
      const moved = (to[i]! - there) * by;
      return moved > 0 && moved <= k + BESIDE;
    }
    return false;
  };
  return Number(held(first, place, beyond.left, -1)) + Number(held(last, place + last - first, beyond.right, 1));
}
