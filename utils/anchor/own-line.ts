import type { Correspondence } from './correspond';
import { keepsItsMarks } from './keeps-its-marks';
import { stretchOf } from './stretch';
import type { Own } from './surroundings';

/** In words: so far on either side the quote's line is looked at. */
const REACH = 12;
/** So much of what stands there on a side stood on that side of the quote, in its paragraph; a box says other things. */
const MINE = 0.6;
/** So many may have been cut out before one of them: a box may take up the paragraph further away. */
const CUT = 5;
/** So many words say it, on both sides together. */
const TELLING = 6;

/** True if the line a quote stands in now still says mostly what its paragraph said, on both its sides. */
export function isInItsLine(way: Correspondence, own: Own): boolean {
  const sides = [sideOf(way, own.first, -1), sideOf(way, own.last, 1)];
  const said = sides.reduce((sum, { mine }) => sum + mine, 0);
  if (said < TELLING || sides.some(({ mine, all }) => mine < MINE * all)) return false;
  return keepsItsMarks(way, stretchOf(way, own));
}

function sideOf({ to, from, paragraphs, paragraphsNow }: Correspondence, edge: number, by: 1 | -1) {
  const at = to[edge]!;
  const side = { mine: 0, all: 0 };
  for (let k = 1; k <= REACH && paragraphsNow[at + by * k] === paragraphsNow[at]; k++) {
    const then = from[at + by * k]!;
    side.all++;
    const distance = (then - edge) * by;
    if (then >= 0 && distance > 0 && distance <= k + CUT && paragraphs[then] === paragraphs[edge]) side.mine++;
  }
  return side;
}
