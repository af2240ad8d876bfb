import { isWhole, sealed } from './checksum';
import { type Reader, readVarint, type Writer, writeBytes, writer, writeVarint, written } from './varint';

/** One place of a term: its position, and which of the term's spellings with tones stands there. */
export interface Places {
  readonly positions: readonly number[];
  readonly spellings: readonly number[];
}

/** The postings of one term in one segment: the texts in ascending order, the places read when they are asked for. */
export interface Block {
  /** The spellings with their tones. */
  readonly spellings: readonly string[];
  readonly texts: Int32Array;
  readonly placesOf: (index: number) => Places;
}

/** A text and the places of a term in it. */
export type Entry = readonly [text: number, places: Places];

/**
 * Packs the postings of one term; texts must ascend.
 *
 * A checksum, the spellings, and for every text its distance from the one before, the length of its places in bytes, and
 * the places: distance × number of spellings + spelling. All as varints.
 */
export function packBlock(spellings: readonly string[], entries: Iterable<Entry>): Uint8Array<ArrayBuffer> {
  const out = writer();
  writeVarint(out, spellings.length);
  for (const spelling of spellings) {
    writeVarint(out, spelling.length);
    for (let i = 0; i < spelling.length; i++) writeVarint(out, spelling.charCodeAt(i));
  }
  const places = writer();
  let previous = 0;
  for (const [text, { positions, spellings: which }] of entries) {
    places.length = 0;
    packPlaces(places, positions, which, spellings.length);
    writeVarint(out, text - previous);
    writeVarint(out, places.length);
    writeBytes(out, places.bytes.subarray(0, places.length));
    previous = text;
  }
  return sealed(written(out));
}

function packPlaces(out: Writer, positions: readonly number[], spellings: readonly number[], base: number): void {
  let last = 0;
  positions.forEach((position, i) => {
    writeVarint(out, (position - last) * base + (spellings[i] ?? 0));
    last = position;
  });
}

/** Opens what `packBlock` made; undefined if its checksum does not hold. */
export function openBlock(bytes: Uint8Array): Block | undefined {
  if (!isWhole(bytes)) return undefined;
  const reader: Reader = { bytes, at: 4 };
  const spellings = Array.from({ length: readVarint(reader) }, () => {
    let spelling = '';
    for (let left = readVarint(reader); left > 0; left--) spelling += String.fromCharCode(readVarint(reader));
    return spelling;
  });
  const texts = new Int32Array(bytes.length >> 1);
  const starts = new Int32Array(bytes.length >> 1);
  const ends = new Int32Array(bytes.length >> 1);
  let count = 0;
  for (let text = 0; reader.at < bytes.length; count++) {
    text += readVarint(reader);
    const length = readVarint(reader);
    texts[count] = text;
    starts[count] = reader.at;
    reader.at += length;
    ends[count] = reader.at;
  }
  return {
    spellings,
    texts: texts.subarray(0, count),
    placesOf: (index) => placesIn({ bytes, at: starts[index] ?? 0 }, ends[index] ?? 0, spellings.length),
  };
}

function placesIn(from: Reader, end: number, base: number): Places {
  const positions: number[] = [];
  const spellings: number[] = [];
  let position = 0;
  while (from.at < end) {
    const value = readVarint(from);
    position += Math.trunc(value / base);
    positions.push(position);
    spellings.push(value % base);
  }
  return { positions, spellings };
}
