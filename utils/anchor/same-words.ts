import type { Own } from './surroundings';
import type { Word } from './words';

/** True if so many words from two places on are the same. */
export function sayTheSame(
  these: readonly Word[],
  here: number,
  those: readonly Word[],
  there: number,
  count: number,
): boolean {
  for (let k = 0; k < count; k++)
    if (these[here + k] === undefined || these[here + k]!.text !== those[there + k]?.text) return false;
  return true;
}

/** True if `words`, or those of them from one place to another, say once what the words `first` to `last` of `these` say. */
export function sayOnce(
  words: readonly Word[],
  these: readonly Word[],
  { first, last }: Own,
  from = 0,
  end = words.length - 1,
): boolean {
  let found = 0;
  for (let at = from; at + last - first <= end && found < 2; at++)
    if (sayTheSame(these, first, words, at, last - first + 1)) found++;
  return found === 1;
}

/** How many words beside two places of a text are the same, in one direction. */
export function commonBeside(words: readonly Word[], a: number, b: number, by: 1 | -1, most: number): number {
  let k = 1;
  while (k <= most && words[a + by * k] !== undefined && words[a + by * k]!.text === words[b + by * k]?.text) k++;
  return k - 1;
}
