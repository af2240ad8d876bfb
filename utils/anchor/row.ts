import type { Correspondence } from './correspond';
import { sayTheSame } from './same-words';
import type { Own } from './surroundings';
import type { Word } from './words';

/** True if the quote was one of several equal words in a row and their number changed: which one is left nobody knows. */
export function isOneOfRow(way: Correspondence, own: Own): boolean {
  const size = own.last - own.first + 1;
  const then = rowLength(way.wordsThen, way.paragraphs, own.first, size);
  return then > 1 && then !== rowLength(way.wordsNow, way.paragraphsNow, way.to[own.first]!, size);
}

function rowLength(words: readonly Word[], paragraphs: Int32Array, at: number, size: number): number {
  const isSame = (other: number) => paragraphs[other] === paragraphs[at] && sayTheSame(words, at, words, other, size);
  let length = 1;
  for (let other = at - size; isSame(other); other -= size) length++;
  for (let other = at + size; isSame(other); other += size) length++;
  return length;
}
