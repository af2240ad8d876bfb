import type { Correspondence } from './correspond';
import type { Own } from './surroundings';

/** In words: so far on either side the line a quote stands in is looked at. */
const REACH = 12;
/** In words: so much may have been cut out between two that stand side by side. */
const SLIP = 4;
/** So many marks stood between words that stand there without any. */
const LOST = 2;

const MARK = /[^\p{L}\p{M}\p{N}\s]/gu;
const marksIn = (text: string) => text.match(MARK)?.length ?? 0;

/**
 * True if the line a quote stands in says some words of the old text without the full stops, brackets and colons between
 * them: a headline or a teaser. Who edits an article leaves its marks.
 */
export function hasLostItsMarks(way: Correspondence, { first, last }: Own): boolean {
  const { from, to, paragraphsNow, wordsThen, wordsNow, old, now } = way;
  const line = paragraphsNow[to[first]!];
  let [then, left] = [0, 0];
  for (let j = Math.max(0, to[first]! - REACH); j < to[last]! + REACH; j++) {
    if (paragraphsNow[j] !== line || paragraphsNow[j + 1] !== line) continue;
    const [a, b] = [from[j]!, from[j + 1]!];
    if (a < 0 || b <= a || b > a + 1 + SLIP) continue;
    then += marksIn(old.text.slice(wordsThen[a]!.end, wordsThen[a + 1]!.start));
    left += marksIn(now.text.slice(wordsNow[j]!.end, wordsNow[j + 1]!.start));
  }
  return then >= LOST && left === 0;
}
