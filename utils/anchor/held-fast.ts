import type { Correspondence } from './correspond';
import { sayOnce, sayTheSame } from './same-words';
import type { Own } from './surroundings';
import type { Word } from './words';

/** So many words beside a quote are no box's: it repeats fewer. */
const TELLING = 6;
/** In words: so far a side is followed until nothing else says the same. */
const FARTHEST = 40;

/**
 * True if the quote went on with what stood on both its sides, each side with words enough that they and the quote stand
 * once in either text; or as a line of its own that both texts have once. Then nothing else can be meant.
 */
export function isHeldFast(way: Correspondence, own: Own): boolean {
  return (isHeldBeside(way, own, -1) && isHeldBeside(way, own, 1)) || isLineOfItsOwn(way, own);
}

function isHeldBeside({ to, wordsThen, wordsNow }: Correspondence, { first, last }: Own, by: 1 | -1): boolean {
  const edge = by < 0 ? first : last;
  for (let k = 1; k <= FARTHEST; k++) {
    const i = edge + by * k;
    if (i < 0 || i >= to.length || to[i] !== to[edge]! + by * k) return false;
    const all = by < 0 ? { first: i, last } : { first, last: i };
    if (k >= TELLING && sayOnce(wordsThen, wordsThen, all) && sayOnce(wordsNow, wordsThen, all)) return true;
  }
  return false;
}

function isLineOfItsOwn(way: Correspondence, { first, last }: Own): boolean {
  const { to, paragraphs, paragraphsNow, wordsThen, wordsNow } = way;
  let [a, z] = [first, last];
  while (paragraphs[a - 1] === paragraphs[first] && to[a - 1] === to[a]! - 1) a--;
  while (paragraphs[z + 1] === paragraphs[first] && to[z + 1] === to[z]! + 1) z++;
  const size = z - a + 1;
  if (size < TELLING || !isLine(paragraphs, a, z) || !isLine(paragraphsNow, to[a]!, to[z]!)) return false;
  const lines = (words: readonly Word[], lineOf: Int32Array) =>
    words.reduce(
      (n, _, at) => n + (isLine(lineOf, at, at + size - 1) && sayTheSame(wordsThen, a, words, at, size) ? 1 : 0),
      0,
    );
  return lines(wordsThen, paragraphs) === 1 && lines(wordsNow, paragraphsNow) === 1;
}

const isLine = (lineOf: Int32Array, a: number, z: number) =>
  lineOf[a] === lineOf[z] && lineOf[a - 1] !== lineOf[a] && lineOf[z + 1] !== lineOf[z];
