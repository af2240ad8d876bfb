import type { Places } from './block';
import type { Part } from './query';

/** "nghi quyet 08" must find "Nghị quyết số 08": so many other words may stand within a phrase. */
const SLOP = 2;

/** How many other words may stand within a part: none where it is quoted, one between two syllables, else two. */
export function slopOf({ strict, toned, terms }: Part): number {
  return strict || toned ? 0 : Math.min(SLOP, terms.length - 1);
}

/** Where the words of a part stand in one text, and how their spellings there are written. */
export interface WordPlaces extends Places {
  /** The spellings with tones that stand for the word as it was typed. */
  readonly isTyped: (spelling: number) => boolean;
}

/** How a text holds a part: occurrences by field, as a phrase and only near; 0 occurrences: not at all. */
export interface PartMatch {
  readonly phrases: Float64Array;
  readonly near: Float64Array;
  /** True if one of them has the tones that were typed. */
  readonly exact: boolean;
  readonly count: number;
}

function nextAbove(positions: readonly number[], floor: number): number {
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((positions[middle] ?? 0) > floor) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The indexes of the places that follow the first word's place, undefined if the phrase does not stand there. */
function follow(words: readonly WordPlaces[], first: number, slop: number): readonly number[] | undefined {
  const start = words[0]?.positions[first] ?? 0;
  const found = [first];
  let at = start;
  for (let word = 1; word < words.length; word++) {
    const positions = words[word]?.positions ?? [];
    const next = nextAbove(positions, at);
    const position = positions[next];
    if (position === undefined || position - start - (words.length - 1) > slop) return undefined;
    found.push(next);
    at = position;
  }
  return found;
}

function fieldOf(position: number, ends: ArrayLike<number>): number {
  let field = 0;
  while (field < ends.length - 1 && position >= (ends[field] as number)) field++;
  return field;
}

/** Looks a part up in one text; `ends` are the positions behind its fields. */
export function matchPart(part: Part, words: readonly WordPlaces[], ends: ArrayLike<number>): PartMatch {
  const phrases = new Float64Array(ends.length);
  const near = new Float64Array(ends.length);
  let exact = false;
  let count = 0;
  const slop = slopOf(part);
  const [head] = words;
  for (let first = 0; head && first < head.positions.length; first++) {
    const found = follow(words, first, slop);
    if (!found) continue;
    const isExact = words.every(({ spellings, isTyped }, word) => isTyped(spellings[found[word] ?? 0] ?? 0));
    if (part.toned && !isExact) continue;
    const start = head.positions[first] ?? 0;
    const end = words.at(-1)?.positions[found.at(-1) ?? 0] ?? start;
    const field = fieldOf(start, ends);
    const side = end - start === words.length - 1 ? phrases : near;
    side[field] = (side[field] ?? 0) + 1;
    exact ||= isExact;
    count++;
  }
  return { phrases, near, exact, count };
}
