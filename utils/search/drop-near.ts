import { type Hits, hitsThat, NAMED, PHRASE } from './hits';
import type { Clause } from './query';

/**
 * Where more texts than these hold the phrase as it was typed, those that only have its words near each other are left
 * out: of the pool's 200 queries they were 42 of the 58 wrong ones among the first ten.
 */
const FEW = 2;

const HAS_DIGIT = /\p{N}/u;

/**
 * The hits of a clause in all of the index that are worth showing. A phrase that is hardly anywhere was left a word out of,
 * and so was a number's name ("nghị quyết 08" for "Nghị quyết số 08") or a person's: near each other in a name or a title
 * words always count.
 */
export function dropNear(clause: Clause, found: readonly Hits[]): readonly Hits[] {
  if (clause.parts.some(({ terms }) => terms.some((term) => HAS_DIGIT.test(term)))) return found;
  let phrases = 0;
  let all = 0;
  for (const { flags } of found) {
    all += flags.length;
    for (const flag of flags) phrases += flag & PHRASE;
  }
  // One word is a phrase wherever it stands.
  return phrases > FEW && phrases < all
    ? found.map((hits) => hitsThat(hits, (i) => ((hits.flags[i] as number) & (PHRASE | NAMED)) !== 0))
    : found;
}
