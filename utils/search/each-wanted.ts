import { beginningOf, begunFields, isBeginning, SHORT } from './beginnings';
import { type IndexedText, searchFields } from './indexed-text';
import { eachBegun, laidWords, positionOf, spellingOf } from './laid-words';

/** Words that are looked for in a text: whole ones with keys of beginnings among them, and the beginnings of others. */
export interface Sought {
  readonly whole: ReadonlySet<string>;
  readonly begun: readonly string[];
}

const isBegun = searchFields.map((field) => begunFields.includes(field));

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
  const { starts, words, ends } = laid;
  const termOf = (word: number) => folded.slice(starts[word], (starts[word + 1] as number) - 1);
  const isNamed = (word: number) => isBegun[words.findIndex((until) => word < until)] === true;
  const found: { readonly word: number; readonly beginning: boolean }[] = [];
  for (const term of whole)
    if (isBeginning(term))
      eachBegun(text, laid, term.slice(0, -1), (word) => {
        const name = isNamed(word) ? termOf(word) : '';
        if (name.length > SHORT && beginningOf(name, '').key === term) found.push({ word, beginning: true });
      });
    else
      eachBegun(text, laid, term, (word) => {
        if (termOf(word) === term) found.push({ word, beginning: false });
      });
  begun.forEach((letters, i) => {
    eachBegun(text, laid, letters, (word) => {
      const term = termOf(word);
      const isFound = whole.has(term) || begun.some((other, j) => j < i && term.startsWith(other));
      if (!isFound) found.push({ word, beginning: false });
    });
  });
  for (const { word, beginning } of found.sort((a, b) => a.word - b.word || +a.beginning - +b.beginning)) {
    const term = termOf(word);
    const spelling = spellingOf(text, word) || term;
    const seen = beginning ? beginningOf(term, spelling) : { key: term, spelling };
    visit(seen.key, seen.spelling, positionOf(laid, word));
  }
  return ends;
}
