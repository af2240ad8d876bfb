import { common, eachCommon, isMuchLonger, reach } from './ascending';
import { type Block, type PackedTexts, readPacked } from './block';
import { addPlace, type PlaceBuffer, placeBuffer, sortPlaces } from './place-buffer';

/** Reads the places of a word in the i-th of the texts it was made for; to be asked in their order. */
export type PlaceReader = (i: number, into: PlaceBuffer) => void;

/** Where one word of a part stands, text by text. */
export interface Word {
  /** In so many texts; one that has two words that begin so may be counted twice. */
  readonly total: number;
  /** All of them, ascending. */
  readonly texts: () => Int32Array;
  /** Those of some ascending texts that have it. */
  readonly among: (texts: Int32Array) => Int32Array;
  /** For ascending texts that all have it. */
  readonly reader: (texts: Int32Array) => PlaceReader;
  /** As it lies in the bytes of its one block; undefined of one that is read out of several or was never packed. */
  readonly packed?: (() => PackedTexts) | undefined;
  /** By spelling: true if it has the tones that were typed. */
  readonly typed: readonly boolean[];
}

const NONE = new Int32Array(0);

/** A word as it was typed. */
export function wholeWord(block: Block | undefined, isTyped: (spelling: string) => boolean): Word {
  if (!block) return { total: 0, texts: () => NONE, among: () => NONE, reader: () => () => undefined, typed: [] };
  return {
    total: block.count,
    texts: () => block.texts,
    among: (texts) => common(texts, block.texts),
    reader: (wanted) => {
      const { texts } = block;
      const packed = block.packed?.();
      const leaps = isMuchLonger(texts, wanted);
      let at = 0;
      return (i, into) => {
        const text = wanted[i] as number;
        if (leaps) at = reach(texts, at, text);
        else while ((texts[at] as number) < text) at++;
        into.count = 0;
        // Not by the block, whose call in between takes 2 to 3 % of a search.
        if (packed) readPacked(packed, at, into);
        else block.readPlaces(at, into);
      };
    },
    packed: block.packed,
    typed: block.spellings.map(isTyped),
  };
}

/** All words that begin with what was typed, as one: spelling 1 has the tones that were typed. */
export function begunWord(blocks: readonly Block[], isTyped: (spelling: string) => boolean, count: number): Word {
  const [only, more] = blocks;
  if (!more) return wholeWord(only, isTyped);
  const marked = () => {
    const marks = new Uint8Array(count);
    for (const { texts } of blocks) for (let i = 0; i < texts.length; i++) marks[texts[i] as number] = 1;
    return marks;
  };
  const union = (isMarked: Uint8Array, texts: Int32Array | undefined) => {
    const found = new Int32Array(texts ? texts.length : count);
    let length = 0;
    for (let i = 0; i < found.length; i++) {
      const text = texts ? (texts[i] as number) : i;
      if (isMarked[text] === 1) found[length++] = text;
    }
    return found.subarray(0, length);
  };
  return {
    total: blocks.reduce((sum, block) => sum + block.count, 0),
    texts: () => union(marked(), undefined),
    among: (texts) => union(marked(), texts),
    reader: (texts) => begunReader(blocks, isTyped, texts),
    typed: [false, true],
  };
}

/** For every text the blocks that have it, as chains: `firsts` by text, `nexts` by link, -1 behind the last. */
function chained(blocks: readonly Block[], wanted: Int32Array) {
  const firsts = new Int32Array(wanted.length).fill(-1);
  const most = blocks.reduce((sum, { count }) => sum + Math.min(count, wanted.length), 0);
  const [nexts, numbers, indexes] = [new Int32Array(most), new Int32Array(most), new Int32Array(most)];
  let links = 0;
  blocks.forEach(({ texts }, number) => {
    eachCommon(wanted, texts, (i, at) => {
      nexts[links] = firsts[i] as number;
      numbers[links] = number;
      indexes[links] = at;
      firsts[i] = links++;
    });
  });
  return { firsts, nexts, numbers, indexes };
}

function begunReader(
  blocks: readonly Block[],
  isTyped: (spelling: string) => boolean,
  wanted: Int32Array,
): PlaceReader {
  const typed = blocks.map((block) => block.spellings.map(isTyped));
  const { firsts, nexts, numbers, indexes } = chained(blocks, wanted);
  const one = placeBuffer();
  return (i, into) => {
    into.count = 0;
    for (let link = firsts[i] as number; link >= 0; link = nexts[link] as number) {
      const number = numbers[link] as number;
      one.count = 0;
      blocks[number]?.readPlaces(indexes[link] as number, one);
      for (let place = 0; place < one.count; place++)
        addPlace(into, one.positions[place] as number, typed[number]?.[one.spellings[place] as number] ? 1 : 0);
    }
    sortPlaces(into);
  };
}
