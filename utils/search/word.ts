import { common, isMuchLonger, reach } from './ascending';
import type { Block } from './block';
import { type PackedTexts, readPlacesAt } from './packed-texts';
import type { PlaceBuffer } from './place-buffer';

/** Where the word before stands, and how far behind it a place is of use. */
export interface Before {
  readonly places: PlaceBuffer;
  readonly reach: number;
}

/**
 * Reads the places of a word in the i-th of the texts it was made for; to be asked in their order. Where it is said what
 * stands before, those that are not behind a place of it, so near, may be left out.
 */
export type PlaceReader = (i: number, into: PlaceBuffer, before?: Before) => void;

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
  /** True of many words as one, which it takes long to read: it is read last, and in few texts. */
  readonly isMany?: boolean;
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
        if (packed) readPlacesAt(packed, packed.starts[at] as number, into);
        else block.readPlaces(at, into);
      };
    },
    packed: block.packed,
    typed: block.spellings.map(isTyped),
  };
}
