import { commonWords } from './common-words';

/** Two texts as numbers, and what is known of which word is which. */
export interface Laid {
  readonly here: Int32Array;
  readonly there: Int32Array;
  readonly to: Int32Array;
  readonly from: Int32Array;
}

/** The table has a cell for every pair of words: a larger gap stays one. */
const MOST_CELLS = 2_000_000;
/** In words: so much may have been put into a gap. */
const ROOM = 60;

/** Finds the words of the gaps between known ones: first what lies between both ends of a gap, then beside one of them. */
export function fillGaps(laid: Laid): void {
  for (const [start, end] of gapsOf(laid.to)) {
    const before = start === 0 ? -1 : laid.to[start - 1]!;
    const after = end === laid.to.length ? laid.there.length : laid.to[end]!;
    const room = end - start + ROOM;
    if (start > 0) extend(laid, start, before + 1, 1);
    if (end < laid.to.length) extend(laid, end - 1, after - 1, -1);
    if (after > before && after - before <= room * 2) {
      fill(laid, start, end, free(laid.from, before + 1, after));
      continue;
    }
    if (start > 0) fill(laid, start, end, beside(laid.from, before, room, 1));
    if (end < laid.to.length) fill(laid, start, end, beside(laid.from, after, room, -1));
  }
}

/** Goes on from a known word as long as both texts say the same. */
function extend({ here, there, to, from }: Laid, at: number, place: number, by: 1 | -1): void {
  for (let i = at, j = place; i >= 0 && i < to.length && j >= 0 && j < from.length; i += by, j += by) {
    if (to[i]! >= 0 || from[j]! >= 0 || here[i] !== there[j]) return;
    to[i] = j;
    from[j] = i;
  }
}

function gapsOf(to: Int32Array): readonly (readonly [number, number])[] {
  const gaps: (readonly [number, number])[] = [];
  for (let i = 0; i < to.length; i++) {
    if (to[i]! >= 0) continue;
    const start = i;
    while (i < to.length && to[i]! < 0) i++;
    gaps.push([start, i]);
  }
  return gaps;
}

/** The words between two places that are nobody's yet. */
function free(from: Int32Array, start: number, end: number): readonly number[] {
  const found: number[] = [];
  for (let j = start; j < end; j++) if (from[j]! < 0) found.push(j);
  return found;
}

/** The words beside a place up to the next one that is somebody's, in their order. */
function beside(from: Int32Array, at: number, room: number, by: 1 | -1): readonly number[] {
  const found: number[] = [];
  for (let j = at + by; j >= 0 && j < from.length && from[j]! < 0 && found.length < room; j += by) found.push(j);
  return by === 1 ? found : found.reverse();
}

function fill({ here, there, to, from }: Laid, start: number, end: number, places: readonly number[]): void {
  const open = Array.from({ length: end - start }, (_, k) => start + k).filter((i) => to[i]! < 0);
  if (open.length === 0 || places.length === 0 || open.length * places.length > MOST_CELLS) return;
  const pairs = commonWords(
    open.map((i) => here[i]),
    places.map((j) => there[j]),
  );
  open.forEach((i, k) => {
    const j = places[pairs[k]!];
    if (j === undefined) return;
    to[i] = j;
    from[j] = i;
  });
}
