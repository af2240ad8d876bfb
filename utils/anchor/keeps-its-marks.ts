import type { Correspondence } from './correspond';
import type { Own } from './surroundings';

/** True if the full stops and quotation marks of a stretch went along: headlines and teasers leave them out. */
export function keepsItsMarks({ old, now, wordsThen, wordsNow, to }: Correspondence, { first, last }: Own): boolean {
  const then = old.text.slice(wordsThen[first]!.start, wordsThen[last]!.end);
  return then === now.text.slice(wordsNow[to[first]!]!.start, wordsNow[to[last]!]!.end);
}
