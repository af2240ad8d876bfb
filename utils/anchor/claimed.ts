import type { Correspondence } from './correspond';
import { commonBeside, sayTheSame } from './same-words';
import type { Own } from './surroundings';

/** In words: the quote's own sentence goes on so far behind what was taken out of it. */
const SLIP = 20;
/** Less sure than this a word is nobody's. */
const SURE = 0.5;
/** In words: so many may have been put in between the two. */
const PUT = 2;
/** So many words that only the quote's own place says make it the quote's. */
const MINE = 4;

/**
 * True if the words beside those that went along with the quote went on, in the old text, with the same words: where one of
 * two like sentences was cut out, the other's end stands before what followed the first; or its beginning is taken for the
 * other's and its end for the quote's own.
 */
export function isClaimedByAnother(way: Correspondence, own: Own): boolean {
  return isClaimed(way, own, -1) || isClaimed(way, own, 1);
}

function isClaimed(way: Correspondence, own: Own, by: 1 | -1): boolean {
  const { to, from, sure, wordsThen } = way;
  const [edge, farEdge] = by < 0 ? [own.first, own.last] : [own.last, own.first];
  let k = 1;
  while (edge + by * k >= 0 && from[to[edge]! + by * k] === edge + by * k) k++;
  const put = putIn(way, to[edge]! + by * k, by);
  const other = from[to[edge]! + by * (k + put)];
  if (other === undefined || other < 0 || sure[other]! < SURE) return false;
  const distance = (other - edge) * by;
  // Its own sentence may go on there: then one word of its own on the other side makes it the quote's.
  const isNear = distance > 0 && distance < k + SLIP;
  const [first, last] = by < 0 ? [own.first - k + 1, own.last] : [own.first, own.last + k - 1];
  // Where words were put in, as many may have been put for others.
  for (let cut = 0; cut <= put; cut++) {
    const shift = other - (edge + by * (k + cut));
    if (shift === 0) return false;
    if (sayTheSame(wordsThen, first, wordsThen, first + shift, last - first + 1))
      return ownBeyond(way, farEdge, farEdge + shift, by < 0 ? 1 : -1) < (isNear ? 1 : MINE);
  }
  return false;
}

/** How many new words stand at a place in this direction, in its line, before one of the old text. */
function putIn({ from, paragraphsNow }: Correspondence, at: number, by: 1 | -1): number {
  for (let k = 0; k <= PUT; k++) {
    if (paragraphsNow[at + by * k] !== paragraphsNow[at - by]) return 0;
    if (from[at + by * k]! >= 0) return k;
  }
  return 0;
}

/** How many words of the quote's own paragraph went along in its line on this side that the other place does not say. */
function ownBeyond(way: Correspondence, edge: number, other: number, by: 1 | -1): number {
  const { to, paragraphs, paragraphsNow, wordsThen } = way;
  const at = to[edge]!;
  const isInLine = (k: number) =>
    paragraphs[edge + by * k] === paragraphs[edge] && paragraphsNow[at + by * k] === paragraphsNow[at];
  let k = 1;
  while (isInLine(k) && to[edge + by * k] === at + by * k) k++;
  return k - 1 - commonBeside(wordsThen, edge, other, by, k - 1);
}
