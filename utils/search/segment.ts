import { eachTerm, type IndexedText } from './indexed-text';
import type { Positions } from './match';

/** The occurrences of one term: text number → ascending positions. */
export type Postings = ReadonlyMap<number, Positions>;

export const NO_POSTINGS: Postings = new Map();

/** Many texts turned round: for every term the texts and positions where it stands, packed. */
export interface Segment {
  readonly blocks: ReadonlyMap<string, Uint8Array>;
  /** For every text the position behind its title. */
  readonly titleEnds: readonly number[];
}

function pushVarint(bytes: number[], value: number): void {
  let rest = value;
  for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
  bytes.push(rest);
}

/** Packs postings: a text's distance from the one before, the number of positions, their distances; all as varints. */
export function packPostings(postings: Postings): Uint8Array {
  const bytes: number[] = [];
  let previousText = 0;
  for (const [text, positions] of postings) {
    pushVarint(bytes, text - previousText);
    pushVarint(bytes, positions.length);
    let previous = 0;
    for (const position of positions) {
      pushVarint(bytes, position - previous);
      previous = position;
    }
    previousText = text;
  }
  return Uint8Array.from(bytes);
}

/** The inverse of `packPostings`; of the texts for which `wanted` is false the positions are passed over. */
export function unpackPostings(block: Uint8Array, wanted: (text: number) => boolean = () => true): Postings {
  let at = 0;
  const next = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = block[at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  const postings = new Map<number, Positions>();
  for (let text = 0; at < block.length; ) {
    text += next();
    const count = next();
    if (!wanted(text)) {
      for (let left = count; left > 0 && at < block.length; at++) if ((block[at] ?? 0) < 128) left--;
      continue;
    }
    const positions: number[] = [];
    for (let position = 0; positions.length < count; positions.push(position)) position += next();
    postings.set(text, positions);
  }
  return postings;
}

/** Turns texts round into a segment; a text's number is its place in the list. */
export function buildSegment(texts: readonly IndexedText[]): Segment {
  const terms = new Map<string, Map<number, number[]>>();
  const titleEnds = texts.map((lines, number) =>
    eachTerm(lines, (term, position) => {
      const postings = terms.get(term) ?? new Map<number, number[]>();
      terms.set(term, postings);
      const positions = postings.get(number);
      if (positions) positions.push(position);
      else postings.set(number, [position]);
    }),
  );
  return { blocks: new Map(Array.from(terms, ([term, postings]) => [term, packPostings(postings)])), titleEnds };
}

/** The postings of several terms as of one: what a prefix stands for. */
export function unitePostings(many: readonly Postings[]): Postings {
  if (many.length === 1 && many[0]) return many[0];
  const united = new Map<number, Positions>();
  const mixed = new Map<number, number[]>();
  for (const postings of many)
    for (const [text, positions] of postings) {
      const known = united.get(text);
      if (known === undefined) united.set(text, positions);
      else mixed.get(text)?.push(...positions) ?? mixed.set(text, [...known, ...positions]);
    }
  for (const [text, positions] of mixed)
    united.set(
      text,
      positions.sort((a, b) => a - b),
    );
  return united;
}
