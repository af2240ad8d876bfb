import { openBlock } from '../../utils/search/block';
import { buildSegment } from '../../utils/search/build-segment';
import { fieldLengths } from '../../utils/search/field-lengths';
import { EXACT, type Hits, NAMED, PHRASE } from '../../utils/search/hits';
import { type IndexedText, indexedLines } from '../../utils/search/indexed-text';
import { parseQuery } from '../../utils/search/parse-query';
import { type Chunk, searchChunk } from '../../utils/search/search-chunk';
import { waitingChunk, wantedOf } from '../../utils/search/waiting-chunk';

/** A text with a title and lines of body. */
export const textOf = (title: string, ...body: string[]): IndexedText =>
  indexedLines([[title], [], [], [], [], [], body]);

/** Texts packed into a segment and opened again. */
export function packedChunk(texts: readonly IndexedText[]): Chunk {
  const { blocks, fieldEnds } = buildSegment(texts);
  const opened = new Map(Array.from(blocks, ([term, bytes]) => [term, openBlock(bytes)]));
  return {
    count: texts.length,
    lengths: fieldLengths(fieldEnds.flat()),
    block: (term) => opened.get(term),
    begun: (letters) => [...opened].flatMap(([term, block]) => (block && term.startsWith(letters) ? [block] : [])),
  };
}

/** Texts that wait, read through for what was typed. */
export function unpackedChunk(texts: readonly IndexedText[], typed: string): Chunk {
  return waitingChunk(texts, wantedOf(parseQuery(typed)));
}

/** A text that answers, as a row of the columns. */
export interface Hit {
  readonly text: number;
  readonly phrase: boolean;
  readonly named: boolean;
  readonly exact: boolean;
  readonly weighed: readonly number[];
}

const rowsOf = ({ texts, flags, weighed }: Hits): readonly Hit[] =>
  Array.from(texts, (text, i) => {
    const has = (flag: number) => ((flags[i] ?? 0) & flag) !== 0;
    const flagged = { phrase: has(PHRASE), named: has(NAMED), exact: has(EXACT) };
    return { text, ...flagged, weighed: weighed.map((weights) => weights[i] ?? 0) };
  });

/** What answers in a chunk, one list a clause. */
export const hitsIn = (chunk: Chunk, typed: string): readonly (readonly Hit[])[] =>
  parseQuery(typed).clauses.map((clause) => rowsOf(searchChunk(clause, chunk, () => true)));
