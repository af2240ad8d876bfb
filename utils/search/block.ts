import { type Extent, eachMarked, type Marked, type PackedTexts, readPlacesAt, readTexts } from './packed-texts';
import type { PlaceBuffer } from './place-buffer';
import {
  passText,
  type Reader,
  readText,
  readVarint,
  type Writer,
  writeBytes,
  writer,
  writeText,
  writeVarint,
  written,
} from './varint';

/** One place of a term: its position, and which of the term's spellings with tones stands there. */
export interface Places {
  readonly positions: readonly number[];
  readonly spellings: readonly number[];
}

/** The postings of one term in one segment: the texts in ascending order, the places read when they are asked for. */
export interface Block {
  /** The spellings with their tones. */
  readonly spellings: readonly string[];
  /** How many texts there are: known before they are read. */
  readonly count: number;
  readonly texts: Int32Array;
  /** Puts the places in the text at an index behind those that are there. */
  readonly readPlaces: (index: number, into: PlaceBuffer) => void;
  /** Visits the marked texts with where their places are read by `readAt`; the others are passed over. */
  readonly eachMarked: (marked: Marked, visit: (text: number, at: number) => void) => void;
  readonly readAt: (at: number, into: PlaceBuffer) => void;
  /** As it lies in its bytes; undefined of one that was never packed. */
  readonly packed?: () => PackedTexts;
}

/** A text and the places of a term in it. */
export type Entry = readonly [text: number, places: Places];

/** What a packed block says of itself before its texts; `at` is where they begin. */
export interface BlockHead extends Extent {
  readonly spellings: readonly string[];
  /** The last text's number. */
  readonly last: number;
}

/** Writes the head of a block. */
export function writeHead(
  out: Writer,
  { spellings, count, last }: Pick<BlockHead, 'spellings' | 'count' | 'last'>,
): void {
  writeVarint(out, spellings.length);
  for (const spelling of spellings) writeText(out, spelling);
  writeVarint(out, count);
  writeVarint(out, last);
}

const spellingsOf = (reader: Reader) => Array.from({ length: readVarint(reader) }, () => readText(reader));

/** Reads the head of a block, its spellings when they are asked for: of a beginning's thousand words few are. */
export function readHead(bytes: Uint8Array): BlockHead {
  const reader: Reader = { bytes, at: 0 };
  const base = readVarint(reader);
  for (let left = base; left > 0; left--) passText(reader);
  const count = readVarint(reader);
  const last = readVarint(reader);
  let spellings: readonly string[] | undefined;
  return {
    get spellings() {
      spellings ??= spellingsOf({ bytes, at: 0 });
      return spellings;
    },
    bytes,
    base,
    count,
    last,
    at: reader.at,
  };
}

/**
 * Packs the postings of one term; texts must ascend.
 *
 * The spellings in their order, the number of texts, the last of them, and for every text its distance from the one
 * before, the length of its places in bytes, and the places: distance × number of spellings + spelling. All as varints.
 * Spellings are sorted so that segments mostly have the same ones and merging can copy (`merge-blocks.ts`).
 */
export function packBlock(spellings: readonly string[], entries: readonly Entry[]): Uint8Array<ArrayBuffer> {
  const sorted = [...spellings].sort();
  const respell = spellings.map((spelling) => sorted.indexOf(spelling));
  const out = writer(16 + entries.length * 8);
  writeHead(out, { spellings: sorted, count: entries.length, last: entries.at(-1)?.[0] ?? 0 });
  const places = writer();
  let previous = 0;
  for (const [text, { positions, spellings: which }] of entries) {
    places.length = 0;
    let last = 0;
    for (let i = 0; i < positions.length; i++) {
      const position = positions[i] as number;
      writeVarint(places, (position - last) * sorted.length + (respell[which[i] ?? 0] ?? 0));
      last = position;
    }
    writeVarint(out, text - previous);
    writeVarint(out, places.length);
    writeBytes(out, places.bytes.subarray(0, places.length));
    previous = text;
  }
  return written(out);
}

/** Opens what `packBlock` made; its texts are read when they are asked for first. */
export function openBlock(bytes: Uint8Array): Block {
  const head = readHead(bytes);
  const { count } = head;
  let read: PackedTexts | undefined;
  const opened = () => {
    read ??= readTexts(head);
    return read;
  };
  return {
    get spellings() {
      return head.spellings;
    },
    count,
    get texts() {
      return opened().texts;
    },
    readPlaces: (index, into) => {
      const packed = opened();
      readPlacesAt(packed, packed.starts[index] as number, into);
    },
    eachMarked: (marked, visit) => eachMarked(head, marked, visit),
    readAt: (at, into) => readPlacesAt(head, at, into),
    packed: opened,
  };
}
