import { begunFields } from './beginnings';
import type { Block } from './block';
import { searchFields } from './indexed-text';
import { matchPart, type PartMatch, type WordPlaces } from './match-part';
import type { Clause, Part } from './query';
import { frequency } from './score';

/** A part of the index that is searched at once: a segment, or the texts that wait to become one. */
export interface Chunk {
  readonly count: number;
  /** For every text, field by field, the position behind it. */
  readonly fieldEnds: ArrayLike<number>;
  readonly block: (term: string) => Block | undefined;
  /** Of all words that begin so. */
  readonly begun: (letters: string) => readonly Block[];
}

/** A text that answers a clause. */
export interface Hit {
  readonly text: number;
  /** True if every part stands as a phrase, nothing between. */
  readonly phrase: boolean;
  /** True if every part stands in a title or a name, whatever stands between its words. */
  readonly named: boolean;
  /** True if every part stands with the tones that were typed. */
  readonly exact: boolean;
  /** The weighed occurrences, part by part. */
  readonly weighed: readonly number[];
}

const NO_PLACES = { positions: [], spellings: [] };
const FIELDS = searchFields.length;
const named = begunFields.map((field) => searchFields.indexOf(field));

function indexOf(texts: Int32Array, text: number): number {
  let low = 0;
  let high = texts.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = texts[middle] as number;
    if (at === text) return middle;
    if (at < text) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Where one word of a part stands, text by text. */
interface Word {
  readonly texts: readonly Int32Array[];
  readonly placesIn: (text: number) => WordPlaces;
}

function wholeWord(block: Block | undefined, isTyped: (spelling: string) => boolean): Word {
  const typed = block?.spellings.map(isTyped) ?? [];
  return {
    texts: block ? [block.texts] : [],
    placesIn: (text) => {
      const index = block ? indexOf(block.texts, text) : -1;
      const places = block && index >= 0 ? block.placesOf(index) : NO_PLACES;
      return { ...places, isTyped: (spelling) => typed[spelling] ?? false };
    },
  };
}

/** All words that begin with what was typed, as one: spelling 1 has the tones that were typed. */
function begunWord(blocks: readonly Block[], isTyped: (spelling: string) => boolean): Word {
  const typed = blocks.map((block) => block.spellings.map(isTyped));
  return {
    texts: blocks.map(({ texts }) => texts),
    placesIn: (text) => {
      const places: [position: number, typed: number][] = [];
      blocks.forEach((block, number) => {
        const index = indexOf(block.texts, text);
        if (index < 0) return;
        const { positions, spellings } = block.placesOf(index);
        positions.forEach((position, i) => {
          places.push([position, typed[number]?.[spellings[i] ?? 0] ? 1 : 0]);
        });
      });
      places.sort(([a], [b]) => a - b);
      const [positions, spellings] = [places.map(([position]) => position), places.map(([, spelling]) => spelling)];
      return { positions, spellings, isTyped: (spelling) => spelling === 1 };
    },
  };
}

function wordsOf(part: Part, chunk: Chunk): readonly Word[] {
  // Typed without any tone, a phrase says nothing of tones.
  const saysTones = part.toned || part.exact.some((exact, i) => exact !== part.terms[i]);
  return part.terms.map((term, i) => {
    const exact = part.exact[i] ?? term;
    if (part.begun && i === part.terms.length - 1)
      return begunWord(part.begun.flatMap(chunk.begun), (spelling) => !saysTones || spelling.startsWith(exact));
    if (part.begunInNames && i === part.terms.length - 1)
      return begunWord(
        [term, ...part.begunInNames].flatMap((key) => chunk.block(key) ?? []),
        (spelling) => !saysTones || spelling === exact,
      );
    return wholeWord(chunk.block(term), (spelling) => !saysTones || spelling === exact);
  });
}

/** The texts that have every word of every part somewhere, ascending. */
function holding(words: readonly Word[], count: number): readonly number[] {
  const marks = new Uint8Array(count);
  words.forEach(({ texts }, number) => {
    for (const list of texts) for (const text of list) if (marks[text] === number) marks[text] = number + 1;
  });
  const found: number[] = [];
  for (let text = 0; text < count; text++) if (marks[text] === words.length) found.push(text);
  return found;
}

/** The texts of a chunk that answer a clause and are allowed, ascending. */
export function searchChunk(clause: Clause, chunk: Chunk, isAllowed: (text: number) => boolean): readonly Hit[] {
  const parts = clause.parts.map((part) => ({ part, words: wordsOf(part, chunk) }));
  const unwanted = clause.without.map((part) => ({ part, words: wordsOf(part, chunk) }));
  const matchIn = ({ part, words }: (typeof parts)[number], text: number): PartMatch =>
    matchPart(
      part,
      words.map(({ placesIn }) => placesIn(text)),
      endsOf(chunk, text),
    );
  const hits: Hit[] = [];
  for (const text of holding(
    parts.flatMap(({ words }) => words),
    chunk.count,
  )) {
    if (!isAllowed(text)) continue;
    const matches: PartMatch[] = [];
    for (const part of parts) {
      const match = matchIn(part, text);
      if (match.count === 0) break;
      matches.push(match);
    }
    if (matches.length < parts.length || unwanted.some((part) => matchIn(part, text).count > 0)) continue;
    hits.push(hitOf(text, matches, lengthOf(chunk, text)));
  }
  return hits;
}

const endsOf = ({ fieldEnds }: Chunk, text: number): ArrayLike<number> =>
  Array.from({ length: FIELDS }, (_, field) => fieldEnds[text * FIELDS + field] ?? 0);

const lengthOf = ({ fieldEnds }: Chunk, text: number) => fieldEnds[text * FIELDS + FIELDS - 1] ?? 0;

function hitOf(text: number, matches: readonly PartMatch[], length: number): Hit {
  return {
    text,
    phrase: matches.every(({ phrases }) => phrases.some((count) => count > 0)),
    named: matches.every(({ phrases, near }) => named.some((field) => (phrases[field] ?? 0) + (near[field] ?? 0) > 0)),
    exact: matches.every(({ exact }) => exact),
    weighed: matches.map((match) => frequency(match, length)),
  };
}
