import { makeRoom, type PlaceBuffer } from './place-buffer';
import {
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
  /** As it lies in its bytes; undefined of one that was never packed. */
  readonly packed?: () => PackedTexts;
}

/** Texts of a block with their places as `packBlock` writes them. */
export interface PackedTexts extends BlockTexts {
  readonly bytes: Uint8Array;
  /** How many spellings the term has. */
  readonly spellings: number;
}

/** A text and the places of a term in it. */
export type Entry = readonly [text: number, places: Places];

/** What a packed block says of itself before its texts; `at` is where they begin. */
export interface BlockHead {
  readonly spellings: readonly string[];
  readonly count: number;
  /** The last text's number. */
  readonly last: number;
  readonly at: number;
}

/** Writes the head of a block. */
export function writeHead(out: Writer, { spellings, count, last }: Omit<BlockHead, 'at'>): void {
  writeVarint(out, spellings.length);
  for (const spelling of spellings) writeText(out, spelling);
  writeVarint(out, count);
  writeVarint(out, last);
}

/** Reads the head of a block. */
export function readHead(bytes: Uint8Array): BlockHead {
  const reader: Reader = { bytes, at: 0 };
  const spellings = Array.from({ length: readVarint(reader) }, () => readText(reader));
  const count = readVarint(reader);
  return { spellings, count, last: readVarint(reader), at: reader.at };
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

/** The numbers of a block's texts, and where in its bytes the length of their places stands. */
interface BlockTexts {
  readonly texts: Int32Array;
  readonly starts: Int32Array;
}

// Written out, not by `readVarint`: a query reads a million of these, and a reader that is an object takes twice the time.
function readTexts(bytes: Uint8Array, { count, at: from }: BlockHead): BlockTexts {
  const texts = new Int32Array(count);
  const starts = new Int32Array(count);
  let at = from;
  let text = 0;
  for (let i = 0; i < count; i++) {
    let byte = bytes[at++] as number;
    let distance = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++] as number;
      distance |= (byte & 127) << shift;
    }
    text += distance;
    texts[i] = text;
    starts[i] = at;
    byte = bytes[at++] as number;
    let length = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++] as number;
      length |= (byte & 127) << shift;
    }
    at += length;
  }
  return { texts, starts };
}

/** Puts the places in the text at an index behind those that are there. */
export function readPacked({ bytes, spellings: base, starts }: PackedTexts, index: number, into: PlaceBuffer): void {
  let at = starts[index] as number;
  let byte = bytes[at++] as number;
  let length = byte & 127;
  for (let shift = 7; byte > 127; shift += 7) {
    byte = bytes[at++] as number;
    length |= (byte & 127) << shift;
  }
  const end = at + length;
  // Each place takes a byte at least.
  makeRoom(into, length);
  const { positions, spellings } = into;
  let { count } = into;
  let position = 0;
  while (at < end) {
    byte = bytes[at++] as number;
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++] as number;
      value |= (byte & 127) << shift;
    }
    // Both are whole numbers of 31 bits: so said, they are divided as such.
    const distance = base === 1 ? value : (value / base) | 0;
    position += distance;
    positions[count] = position;
    spellings[count++] = value - distance * base;
  }
  into.count = count;
}

/** Opens what `packBlock` made; its texts are read when they are asked for first. */
export function openBlock(bytes: Uint8Array): Block {
  const head = readHead(bytes);
  const { spellings, count } = head;
  let read: PackedTexts | undefined;
  const opened = () => {
    read ??= { bytes, spellings: spellings.length, ...readTexts(bytes, head) };
    return read;
  };
  return {
    spellings,
    count,
    get texts() {
      return opened().texts;
    },
    readPlaces: (index, into) => readPacked(opened(), index, into),
    packed: opened,
  };
}
