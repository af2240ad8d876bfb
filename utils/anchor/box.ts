import type { Correspondence } from './correspond';
import { keepsItsMarks } from './keeps-its-marks';
import type { Own } from './surroundings';

/** So many words in a row are more than a box repeats, if their marks stand between them; */
const LONG = 9;
/** and so many in any case. */
const LONGEST = 30;
/** In words: so far behind what was repeated its sentence goes on, if it is not a box, */
const BEYOND = 5;
/** with so many of its words at least, */
const GOES_ON = 2;
/** of which so many may have been taken out before. */
const SLIP = 12;
/** Words that only their neighbours gave a place are none of them. */
const SURE = 0.5;

/** What holds one side of a quote: nothing; an end of its paragraph, or words beyond a new line; words of its own line. */
type Hold = 0 | 1 | 2;

/**
 * True if a short quote stands in a stretch of its own words that is held by nothing on one side, and on the other by no
 * more than a line that ends there too: a box that says the quote again, be it where the quote was cut out.
 */
export function standsInBox(way: Correspondence, own: Own): boolean {
  const [left, right] = [sideOf(way, own.first, -1), sideOf(way, own.last, 1)];
  if (left.hold + right.hold >= 2) return false;
  const stretch = { first: own.first - left.run, last: own.last + right.run };
  return stretch.last - stretch.first + 1 < LONG || !keepsItsMarks(way, stretch);
}

function sideOf(way: Correspondence, edge: number, by: 1 | -1): { readonly run: number; readonly hold: Hold } {
  const { to, from, paragraphs, paragraphsNow } = way;
  const at = to[edge]!;
  const isSameLine = (k: number) => paragraphsNow[at + by * k] === paragraphsNow[at];
  const wentAlong = (k: number) => edge + by * k >= 0 && from[at + by * k] === edge + by * k;
  let run = 0;
  while (run < LONGEST && wentAlong(run + 1) && isSameLine(run + 1)) run++;
  if (run >= LONGEST) return { run, hold: 2 };
  const endsThen = paragraphs[edge + by * (run + 1)] !== paragraphs[edge];
  // Another paragraph of the old text may follow in the same line.
  if (endsThen && (!isSameLine(run + 1) || isKnown(way, at + by * (run + 1)))) return { run, hold: 1 };
  let inLine = 0;
  let beyondIt = 0;
  for (let k = run + 1; k <= run + BEYOND; k++) {
    const distance = isKnown(way, at + by * k) ? (from[at + by * k]! - edge) * by : 0;
    if (distance <= 0 || distance > k + SLIP) continue;
    if (isSameLine(k)) inLine++;
    else beyondIt++;
  }
  if (inLine + beyondIt < GOES_ON) return { run, hold: 0 };
  return { run, hold: inLine > 0 || endsThen ? 2 : 1 };
}

const isKnown = ({ from, sure }: Correspondence, at: number) => (from[at] ?? -1) >= 0 && sure[from[at]!]! >= SURE;
