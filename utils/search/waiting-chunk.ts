import type { Block, Entry } from './block';
import { fieldLengths } from './field-lengths';
import { eachTerm, type IndexedText } from './indexed-text';
import { addPlace } from './place-buffer';
import type { Chunk } from './search-chunk';

/** The words a query asks for: whole ones, and those that are only begun. */
export interface Wanted {
  readonly whole: ReadonlySet<string>;
  readonly begun: readonly string[];
}

/** A block that was never packed. */
function blockOf(spellings: readonly string[], entries: readonly Entry[]): Block {
  return {
    spellings,
    count: entries.length,
    texts: Int32Array.from(entries, ([text]) => text),
    readPlaces: (index, into) => {
      const places = entries[index]?.[1];
      places?.positions.forEach((position, i) => {
        addPlace(into, position, places.spellings[i] ?? 0);
      });
    },
  };
}

interface Growing {
  readonly spellings: string[];
  readonly entries: [number, { positions: number[]; spellings: number[] }][];
}

/** Texts that no segment holds yet, read through for what is wanted. */
export function waitingChunk(texts: readonly IndexedText[], { whole, begun }: Wanted): Chunk {
  const terms = new Map<string, Growing>();
  const isWanted = (term: string) => whole.has(term) || begun.some((letters) => term.startsWith(letters));
  const fieldEnds = texts.flatMap((text, number) =>
    eachTerm(text, (term, exact, position) => {
      if (!isWanted(term)) return;
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
