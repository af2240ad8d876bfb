import type { Correspondence } from './correspond';
import { commonBeside, sayTheSame } from './same-words';
import type { Own } from './surroundings';

/** In words: the quote's own sentence goes on so far behind what was taken out of it. */
const SLIP = 20;
/** Less sure than this a word is nobody's. */
const SURE = 0.5;
/** So many words that only the quote's own place says make it the quote's. */
const MINE = 4;

/**
 * True if the words beside those that went along with the quote went on, in the old text, with the same words: where one of
 * two like sentences was cut out, the other's end stands before what followed the first.
 */
export function isClaimedByAnother(way: Correspondence, own: Own): boolean {
  return isClaimed(way, own, -1) || isClaimed(way, own, 1);
}

function isClaimed(way: Correspondence, own: Own, by: 1 | -1): boolean {
  const { to, from, sure, wordsThen } = way;
  const [edge, farEdge] = by < 0 ? [own.first, own.last] : [own.last, own.first];
  let k = 1;
  while (edge + by * k >= 0 && from[to[edge]! + by * k] === edge + by * k) k++;
  const other = from[to[edge]! + by * k];
  if (other === undefined || other < 0 || sure[other]! < SURE) return false;
  const distance = (other - edge) * by;
  if (distance > 0 && distance < k + SLIP) return false;
  const shift = other - (edge + by * k);
  const [first, last] = by < 0 ? [own.first - k + 1, own.last] : [own.first, own.last + k - 1];
  if (!sayTheSame(wordsThen, first, wordsThen, first + shift, last - first + 1)) return false;
  return ownBeyond(way, farEdge, farEdge + shift, by < 0 ? 1 : -1) < MINE;
}

/** How many words of the quote's own paragraph went along on this side that the other place does not say. */
function ownBeyond({ to, paragraphs, wordsThen }: Correspondence, edge: number, other: number, by: 1 | -1): number {
  let k = 1;
  while (paragraphs[edge + by * k] === paragraphs[edge] && to[edge + by * k] === to[edge]! + by * k) k++;
  return k - 1 - commonBeside(wordsThen, edge, other, by, k - 1);
}
