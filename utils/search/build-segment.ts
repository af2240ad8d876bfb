import { packBlock } from './block';
import { eachTerm, type IndexedText } from './indexed-text';

/** Many texts turned round: for every term the texts and places where it stands, packed. */
export interface Segment {
  /** In the order of the terms. */
  readonly blocks: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  /** For every text and field the position behind it. */
  readonly fieldEnds: readonly (readonly number[])[];
}

interface Growing {
  readonly spellings: Map<string, number>;
  readonly entries: [number, { positions: number[]; spellings: number[] }][];
}

function add(growing: Growing, text: number, exact: string, position: number): void {
  let spelling = growing.spellings.get(exact);
  if (spelling === undefined) {
    spelling = growing.spellings.size;
    growing.spellings.set(exact, spelling);
  }
  let last = growing.entries.at(-1);
  if (last?.[0] !== text) {
    last = [text, { positions: [], spellings: [] }];
    growing.entries.push(last);
  }
  last[1].positions.push(position);
  last[1].spellings.push(spelling);
}

const inOrder = <T>(map: ReadonlyMap<string, T>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));

/** Turns texts round into a segment; a text's number is its place in the list. */
export function buildSegment(texts: readonly IndexedText[]): Segment {
  const terms = new Map<string, Growing>();
  const fieldEnds = texts.map((text, number) =>
    eachTerm(text, (term, exact, position) => {
      let growing = terms.get(term);
      if (!growing) {
        growing = { spellings: new Map(), entries: [] };
        terms.set(term, growing);
      }
      add(growing, number, exact, position);
    }),
  );
  const blocks = inOrder(terms).map(
    ([term, { spellings, entries }]) => [term, packBlock([...spellings.keys()], entries)] as const,
  );
  return { blocks: new Map(blocks), fieldEnds };
}
