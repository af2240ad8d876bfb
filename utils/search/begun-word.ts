import type { Block } from './block';
import { addPlace, type PlaceBuffer, placeBuffer, sortPlaces } from './place-buffer';
import { type Before, type PlaceReader, type Word, wholeWord } from './word';

/**
 * For each of some texts the blocks that have it, as chains. One walk through the blocks answers which texts have a word and
 * where its places are: two letters begin a thousand words, of which the texts that are asked for have few.
 */
interface Chains {
  /** By text: one more than its number among those that were asked for; 0 of the others. */
  readonly asked: Int32Array;
  /** The first link of each that was asked for; -1 behind the last. */
  readonly firsts: Int32Array;
  readonly nexts: Int32Array;
  /** By link the block's number, and where in it the places are. */
  readonly numbers: Int32Array;
  readonly places: Int32Array;
}

function chained(blocks: readonly Block[], texts: Int32Array, count: number): Chains {
  const asked = new Int32Array(count);
  for (let i = 0; i < texts.length; i++) asked[texts[i] as number] = i + 1;
  const marked = { marks: asked, last: texts.at(-1) ?? -1 };
  const firsts = new Int32Array(texts.length).fill(-1);
  const most = blocks.reduce((sum, block) => sum + Math.min(block.count, texts.length), 0);
  const [nexts, numbers, places] = [new Int32Array(most), new Int32Array(most), new Int32Array(most)];
  let number = 0;
  let links = 0;
  const link = (text: number, at: number) => {
    const i = (asked[text] as number) - 1;
    nexts[links] = firsts[i] as number;
    numbers[links] = number;
    places[links] = at;
    firsts[i] = links++;
  };
  for (; number < blocks.length; number++) blocks[number]?.eachMarked(marked, link);
  return { asked, firsts, nexts, numbers, places };
}

const isAmongAsked = ({ asked }: Chains, texts: Int32Array) => texts.every((text) => asked[text] !== 0);

/** All texts that some blocks have. */
function textsOf(blocks: readonly Block[], count: number): Int32Array {
  const marks = new Uint8Array(count);
  for (const { texts } of blocks) for (let i = 0; i < texts.length; i++) marks[texts[i] as number] = 1;
  const found = new Int32Array(count);
  let length = 0;
  for (let text = 0; text < count; text++) if (marks[text] === 1) found[length++] = text;
  return found.subarray(0, length);
}

/** All words that begin with what was typed, as one: spelling 1 has the tones that were typed. */
export function begunWord(blocks: readonly Block[], isTyped: (spelling: string) => boolean, count: number): Word {
  const [only, more] = blocks;
  if (!more) return wholeWord(only, isTyped);
  let chains: Chains | undefined;
  const chainsOf = (texts: Int32Array) => {
    if (!chains || !isAmongAsked(chains, texts)) chains = chained(blocks, texts, count);
    return chains;
  };
  const among = (texts: Int32Array) => {
    const { asked, firsts } = chainsOf(texts);
    const found = new Int32Array(texts.length);
    let length = 0;
    for (let i = 0; i < texts.length; i++) {
      const text = texts[i] as number;
      if ((firsts[(asked[text] as number) - 1] as number) >= 0) found[length++] = text;
    }
    return found.subarray(0, length);
  };
  return {
    total: blocks.reduce((sum, block) => sum + block.count, 0),
    texts: () => textsOf(blocks, count),
    among,
    reader: (texts) => begunReader(blocks, isTyped, texts, chainsOf(texts)),
    isMany: true,
    typed: [false, true],
  };
}

function begunReader(
  blocks: readonly Block[],
  isTyped: (spelling: string) => boolean,
  wanted: Int32Array,
  { asked, firsts, nexts, numbers, places }: Chains,
): PlaceReader {
  const typed: (readonly boolean[])[] = [];
  const one = placeBuffer();
  return (i, into, before) => {
    into.count = 0;
    let link = firsts[(asked[wanted[i] as number] as number) - 1] as number;
    for (; link >= 0; link = nexts[link] as number) {
      const number = numbers[link] as number;
      const block = blocks[number] as Block;
      one.count = 0;
      block.readAt(places[link] as number, one);
      typed[number] ??= block.spellings.map(isTyped);
      addNear(one, typed[number] as readonly boolean[], before, into);
    }
    sortPlaces(into);
  };
}

/** Adds the places that are near enough behind the word before, where that is said. */
function addNear(
  { count, positions, spellings }: PlaceBuffer,
  typed: readonly boolean[],
  before: Before | undefined,
  into: PlaceBuffer,
): void {
  let at = 0;
  for (let place = 0; place < count; place++) {
    const position = positions[place] as number;
    if (before) {
      const { places, reach } = before;
      while (at < places.count && (places.positions[at] as number) + reach < position) at++;
      if (at === places.count) return;
      if ((places.positions[at] as number) >= position) continue;
    }
    addPlace(into, position, typed[spellings[place] as number] ? 1 : 0);
  }
}
