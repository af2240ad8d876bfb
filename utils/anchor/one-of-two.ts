import type { Correspondence } from './correspond';
import { sayTheSame } from './same-words';
import type { Own } from './surroundings';

/** In words: so near in its line the same words stand once more. */
const NEAR = 8;

/**
 * True if the same words stood once more near the quote in its line, one of the two is gone, and so is the word that stood
 * between them beside the quote: which of them is left nobody knows.
 */
export function isOneOfTwo(way: Correspondence, own: Own): boolean {
  const { to, paragraphs, wordsThen } = way;
  const size = own.last - own.first + 1;
  const isLost = (at: number) =>
    at >= 0 &&
    paragraphs[at] === paragraphs[own.first] &&
    to[at]! < 0 &&
    sayTheSame(wordsThen, own.first, wordsThen, at, size);
  for (let k = size; k <= size + NEAR; k++) {
    if (isLost(own.first + k) && to[own.last + 1] !== to[own.last]! + 1) return true;
    if (isLost(own.first - k) && to[own.first - 1] !== to[own.first]! - 1) return true;
  }
  return false;
}
