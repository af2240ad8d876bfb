import { isBeginning } from './beginnings';
import { editDistance } from './edit-distance';

/** A slip in a syllable is one letter; longer words are foreign names, in which two happen. */
const mostFor = (word: string) => (word.length > 5 ? 2 : 1);

/** A number with another digit is another number. */
const IS_NUMBER = /^\p{N}+$/u;

/** The terms of a vocabulary that a mistyped (folded) word may have meant, the nearest first; never the word itself. */
export function nearestTerms(word: string, vocabulary: Iterable<string>, limit: number): readonly string[] {
  if (word.length < 2 || IS_NUMBER.test(word)) return [];
  const near: [term: string, distance: number][] = [];
  const most = mostFor(word);
  for (const term of vocabulary) {
    if (term === word || Math.abs(term.length - word.length) > most || isBeginning(term)) continue;
    const distance = editDistance(word, term, most);
    if (distance <= most) near.push([term, distance]);
  }
  // Whoever mistypes seldom mistypes the first letter.
  const rank = ([term, distance]: [string, number]) => distance * 2 + (term[0] === word[0] ? 0 : 1);
  return near
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, limit)
    .map(([term]) => term);
}
