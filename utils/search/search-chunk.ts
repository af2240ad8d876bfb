import { those } from './ascending';
import { begunFields } from './beginnings';
import { begunWord } from './begun-word';
import type { Block } from './block';
import { candidates } from './candidates';
import { BODY, bodyStart, type FieldLengths, fieldAt, textLength } from './field-lengths';
import { EXACT, type Hits, joined, NAMED, PHRASE } from './hits';
import { searchFields } from './indexed-text';
import { beginText, type Matching, nextOccurrence, slopOf } from './match-part';
import { type PlaceBuffer, placeBuffer } from './place-buffer';
import type { Clause, Part } from './query';
import { frequency, occurrenceWeight } from './score';
import { type Word, wholeWord } from './word';

/** A part of the index that is searched at once: a segment, or the texts that wait to become one. */
export interface Chunk {
  readonly count: number;
  readonly lengths: FieldLengths;
  readonly block: (term: string) => Block | undefined;
  /** Of all words that begin so. */
  readonly begun: (letters: string) => readonly Block[];
}

const isNamed = searchFields.map((field) => begunFields.includes(field));

function wordsOf(part: Part, chunk: Chunk): readonly Word[] {
  // Typed without any tone, a phrase says nothing of tones.
  const saysTones = part.toned || part.exact.some((exact, i) => exact !== part.terms[i]);
  return part.terms.map((term, i) => {
    const exact = part.exact[i] ?? term;
    const isTyped = (spelling: string) => !saysTones || spelling === exact;
    if (part.begun && i === part.terms.length - 1)
      return begunWord(
        part.begun.flatMap(chunk.begun),
        (spelling) => !saysTones || spelling.startsWith(exact),
        chunk.count,
      );
    if (part.begunInNames && i === part.terms.length - 1) {
      const blocks = [term, ...part.begunInNames].flatMap((key) => chunk.block(key) ?? []);
      return begunWord(blocks, isTyped, chunk.count);
    }
    return wholeWord(chunk.block(term), isTyped);
  });
}

/** What the occurrences of a part in one text come to. */
interface Worth {
  flag: number;
  weight: number;
}

/** The text whose occurrences are weighed; its body begins at `body`. */
interface WeighedText {
  readonly lengths: FieldLengths;
  text: number;
  body: number;
}

const fieldOf = ({ lengths, text, body }: WeighedText, start: number) =>
  start >= body ? BODY : fieldAt(lengths, text, start);

/** Weighs all words of a part where they stand together. */
function weighPhrase(matching: Matching, where: WeighedText, worth: Worth): void {
  for (beginText(matching); nextOccurrence(matching); ) {
    const { start, isPhrase, isExact } = matching.found;
    const field = fieldOf(where, start);
    worth.flag |= (isPhrase ? PHRASE : 0) | (isNamed[field] ? NAMED : 0) | (isExact ? EXACT : 0);
    worth.weight += occurrenceWeight(field, isPhrase);
  }
}

/** The same of one word, which is a phrase wherever it stands: there may be a million places of it. */
function weighWord({ part: { toned }, places, typed }: Matching, where: WeighedText, worth: Worth): void {
  const { count, positions, spellings } = places[0] as PlaceBuffer;
  const isTyped = typed[0] as readonly boolean[];
  let { flag, weight } = worth;
  for (let place = 0; place < count; place++) {
    const isExact = isTyped[spellings[place] as number] === true;
    if (toned && !isExact) continue;
    const field = fieldOf(where, positions[place] as number);
    flag |= PHRASE | (isNamed[field] ? NAMED : 0) | (isExact ? EXACT : 0);
    weight += occurrenceWeight(field, true);
  }
  worth.flag = flag;
  worth.weight = weight;
}

/** One part in texts that have all its words. */
function hitsOf(part: Part, words: readonly Word[], among: Int32Array, { lengths }: Chunk): Hits {
  const places = words.map(placeBuffer);
  const readers = words.map((word) => word.reader(among));
  const slop = slopOf(part);
  const befores = places.map((_, word) => {
    const before = places[word - 1];
    return before && { places: before, reach: slop + 1 };
  });
  const matching: Matching = {
    ...{ part, slop, places, typed: words.map(({ typed }) => typed), at: new Int32Array(words.length) },
    found: { start: 0, isPhrase: false, isExact: false },
  };
  const texts = new Int32Array(among.length);
  const flags = new Uint8Array(among.length);
  const weighed = new Float64Array(among.length);
  const weigh = words.length === 1 ? weighWord : weighPhrase;
  const worth: Worth = { flag: 0, weight: 0 };
  const where: WeighedText = { lengths, text: 0, body: 0 };
  let count = 0;
  for (let i = 0; i < among.length; i++) {
    const text = among[i] as number;
    for (let word = 0; word < readers.length; word++) readers[word]?.(i, places[word] as PlaceBuffer, befores[word]);
    const body = bodyStart(lengths, text);
    where.text = text;
    where.body = body;
    worth.flag = 0;
    worth.weight = 0;
    weigh(matching, where, worth);
    if (worth.weight === 0) continue;
    texts[count] = text;
    flags[count] = worth.flag;
    weighed[count++] = frequency(worth.weight, textLength(lengths, text, body));
  }
  return {
    texts: texts.subarray(0, count),
    flags: flags.subarray(0, count),
    weighed: [weighed.subarray(0, count)],
  };
}

/** The texts of a chunk that answer a clause and are allowed. */
export function searchChunk(clause: Clause, chunk: Chunk, isAllowed: (text: number) => boolean): Hits {
  const parts = clause.parts.map((part) => ({ part, words: wordsOf(part, chunk) }));
  const sought = parts.map(({ part, words }) => ({ words, slop: slopOf(part) }));
  let texts = candidates(sought, chunk.count, isAllowed);
  const all: Hits[] = [];
  for (const { part, words } of parts) {
    const hits = hitsOf(part, words, texts, chunk);
    all.push(hits);
    texts = hits.texts;
  }
  for (const part of clause.without) {
    const words = wordsOf(part, chunk);
    const suspects = words.reduce((left, word) => word.among(left), texts);
    const unwanted = new Set(hitsOf(part, words, suspects, chunk).texts);
    texts = those(texts, (text) => !unwanted.has(text));
  }
  const [only, more] = all;
  return only && !more && texts === only.texts ? only : joined(all, texts);
}
