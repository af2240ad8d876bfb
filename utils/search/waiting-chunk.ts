import type { Block, Entry } from './block';
import { eachWanted, type Sought } from './each-wanted';
import { fieldLengths } from './field-lengths';
import type { IndexedText } from './indexed-text';
import { addPlace } from './place-buffer';
import type { Part, Query } from './query';
import type { Chunk } from './search-chunk';

/** The words a query asks for: whole ones, and those that are only begun. */
export interface Wanted extends Sought {
  /** Clause by clause, words that every answer has, however loosely it is asked; none where only conditions are asked. */
  readonly needed: readonly (readonly string[])[];
}

/** The words that a query needs to be looked up. */
export function wantedOf({ clauses }: Pick<Query, 'clauses'>): Wanted {
  const whole = new Set<string>();
  const begun: string[] = [];
  for (const { parts, without } of clauses)
    for (const part of [...parts, ...without])
      part.terms.forEach((term, i) => {
        const isLast = i === part.terms.length - 1;
        if (part.begun && isLast) begun.push(...part.begun);
        else whole.add(term);
        if (isLast) for (const key of part.begunInNames ?? []) whole.add(key);
      });
  return { whole, begun, needed: clauses.map(({ parts }) => parts.flatMap(finishedTerms)) };
}

/** A last word that is still being typed may yet be another one. */
const finishedTerms = ({ terms, begun, begunInNames }: Part) => (begun || begunInNames ? terms.slice(0, -1) : terms);

/** False if a text surely answers no clause: seen ten times faster than where its words stand. */
export function mayAnswer({ folded }: IndexedText, { whole, begun, needed }: Wanted): boolean {
  const has = (word: string) => folded.includes(word);
  return needed.some((words) =>
    words.length > 0 ? words.every(has) : [...whole].some((key) => has(key.replace('*', ''))) || begun.some(has),
  );
}

/** A block that was never packed. */
function blockOf(spellings: readonly string[], entries: readonly Entry[]): Block {
  const readPlaces: Block['readPlaces'] = (index, into) => {
    const places = entries[index]?.[1];
    places?.positions.forEach((position, i) => {
      addPlace(into, position, places.spellings[i] ?? 0);
    });
  };
  return {
    spellings,
    count: entries.length,
    texts: Int32Array.from(entries, ([text]) => text),
    readPlaces,
    eachMarked: ({ marks }, visit) => {
      for (const [at, [text]] of entries.entries()) if (marks[text] !== 0) visit(text, at);
    },
    readAt: readPlaces,
  };
}

interface Growing {
  readonly spellings: string[];
  readonly entries: [number, { positions: number[]; spellings: number[] }][];
}

/** Texts that no segment holds yet, read through for what is wanted. */
export function waitingChunk(texts: readonly IndexedText[], wanted: Wanted): Chunk {
  const terms = new Map<string, Growing>();
  const fieldEnds = texts.flatMap((text, number) =>
    eachWanted(text, wanted, (term, exact, position) => {
      const growing = terms.get(term) ?? { spellings: [], entries: [] };
      terms.set(term, growing);
      if (!growing.spellings.includes(exact)) growing.spellings.push(exact);
      const spelling = growing.spellings.indexOf(exact);
      const last = growing.entries.at(-1);
      if (last?.[0] === number) {
        last[1].positions.push(position);
        last[1].spellings.push(spelling);
      } else growing.entries.push([number, { positions: [position], spellings: [spelling] }]);
    }),
  );
  const blocks = new Map(Array.from(terms, ([term, { spellings, entries }]) => [term, blockOf(spellings, entries)]));
  return {
    count: texts.length,
    lengths: fieldLengths(fieldEnds),
    block: (term) => blocks.get(term),
    begun: (letters) => [...blocks].filter(([term]) => term.startsWith(letters)).map(([, block]) => block),
  };
}
