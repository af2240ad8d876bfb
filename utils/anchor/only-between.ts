import type { Correspondence } from './correspond';
import { sayOnce } from './same-words';
import type { Own } from './surroundings';

/** In words: so near on either side, in its line, a neighbour that surely went along is looked for. */
const NEAR = 8;

/**
 * True if on both sides of the quote, near in its line, a word stands still that surely stood there, and between the two
 * either text says the quote once: whatever else says it, here it was and here it is, though what it touched was changed.
 */
export function isOnlyOneBetween(way: Correspondence, own: Own, sureEnough: number): boolean {
  const { to, wordsThen, wordsNow } = way;
  const left = neighbourOf(way, own.first, -1, sureEnough);
  const right = neighbourOf(way, own.last, 1, sureEnough);
  if (left === undefined || right === undefined) return false;
  return sayOnce(wordsThen, wordsThen, own, left, right) && sayOnce(wordsNow, wordsThen, own, to[left]!, to[right]!);
}

/** The old index of the nearest word on this side that surely went along in the quote's line. */
function neighbourOf(way: Correspondence, edge: number, by: 1 | -1, sureEnough: number): number | undefined {
  const { to, sure, paragraphs, paragraphsNow } = way;
  for (let k = 1; k <= NEAR && paragraphs[edge + by * k] === paragraphs[edge]; k++) {
    const at = to[edge + by * k]!;
    const distance = (at - to[edge]!) * by;
    if (at < 0 || distance <= 0 || distance > NEAR || paragraphsNow[at] !== paragraphsNow[to[edge]!]) continue;
    if (sure[edge + by * k]! >= sureEnough) return edge + by * k;
  }
  return undefined;
}
