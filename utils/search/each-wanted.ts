import { beginningOf, begunFields, isBeginning, SHORT } from './beginnings';
import { type IndexedText, searchFields } from './indexed-text';
import { laidWords, spellingOf, wordAt } from './laid-words';

/** Words that are looked for in a text: whole ones with keys of beginnings among them, and the beginnings of others. */
export interface Sought {
  readonly whole: ReadonlySet<string>;
  readonly begun: readonly string[];
}

const isBegun = searchFields.map((field) => begunFields.includes(field));

/** Visits where some letters stand in a text, if no letter stands before them. */
function eachPlace(lines: string, letters: string, visit: (place: number) => void): void {
  for (let at = lines.indexOf(letters); at >= 0; at = lines.indexOf(letters, at + 1))
    if (at === 0 || lines.charCodeAt(at - 1) <= SPACE) visit(at);
}

/** Spaces and line breaks stand between words, and nothing else that is not of a word. */
const SPACE = 32;

/**
 * Visits what `eachTerm` visits, of the sought words alone, and answers the same. The words are neither cut out nor compared
 * one by one: the browser finds the letters, and which word they are is looked up.
 */
export function eachWanted(
  text: IndexedText,
  { whole, begun }: Sought,
  visit: (term: string, exact: string, position: number) => void,
): readonly number[] {
  const { folded } = text;
  const laid = laidWords(text);
  const { starts, positions, words, ends } = laid;
  const endOf = (word: number) => (starts[word + 1] as number) - 1;
  const termOf = (word: number) => folded.slice(starts[word], endOf(word));
  const isNamed = (word: number) => isBegun[words.findIndex((until) => word < until)] === true;
  const found: { readonly word: number; readonly beginning: boolean }[] = [];
  for (const term of whole)
    if (isBeginning(term))
      eachPlace(folded, term.slice(0, -1), (place) => {
        const word = wordAt(laid, place);
        const isLong = endOf(word) - place > SHORT;
        if (isLong && isNamed(word) && beginningOf(termOf(word), '').key === term)
          found.push({ word, beginning: true });
      });
    else
      eachPlace(folded, term, (place) => {
        const word = wordAt(laid, place);
        if (endOf(word) - place === term.length) found.push({ word, beginning: false });
      });
  begun.forEach((letters, i) => {
    eachPlace(folded, letters, (place) => {
      const word = wordAt(laid, place);
      const term = termOf(word);
      const isFound = whole.has(term) || begun.some((other, j) => j < i && term.startsWith(other));
      if (!isFound) found.push({ word, beginning: false });
    });
  });
  for (const { word, beginning } of found.sort((a, b) => a.word - b.word || +a.beginning - +b.beginning)) {
    const term = termOf(word);
    const spelling = spellingOf(text, word) || term;
    const seen = beginning ? beginningOf(term, spelling) : { key: term, spelling };
    visit(seen.key, seen.spelling, positions[word] as number);
  }
  return ends;
}
