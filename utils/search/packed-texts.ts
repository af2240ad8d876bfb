import { makeRoom, type PlaceBuffer } from './place-buffer';

/** Places as `packBlock` writes them. */
interface PackedPlaces {
  readonly bytes: Uint8Array;
  /** How many spellings the term has. */
  readonly base: number;
}

/** How many texts a block has, and where in its bytes they begin. */
export interface Extent extends PackedPlaces {
  readonly count: number;
  readonly at: number;
}

/** The numbers of a block's texts, and where in its bytes the length of their places stands. */
export interface PackedTexts extends PackedPlaces {
  readonly texts: Int32Array;
  readonly starts: Int32Array;
}

/** Reads the texts of a block. */
// Written out, not by `readVarint`: a query reads a million of these, and a reader that is an object takes twice the time.
export function readTexts({ bytes, base, count, at: from }: Extent): PackedTexts {
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
  return { bytes, base, texts, starts };
}

/** Some texts that are asked for. */
export interface Marked {
  /** By text; 0 of those that are not. */
  readonly marks: Int32Array;
  /** The last of them. */
  readonly last: number;
}

/** Visits the marked texts of a block with where their places begin: nothing is kept of the others. */
export function eachMarked(
  { bytes, count, at: from }: Extent,
  { marks, last }: Marked,
  visit: (text: number, at: number) => void,
): void {
  let at = from;
  let text = 0;
  for (let left = count; left > 0; left--) {
    let byte = bytes[at++] as number;
    let distance = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++] as number;
      distance |= (byte & 127) << shift;
    }
    text += distance;
    if (text > last) return;
    if (marks[text] !== 0) visit(text, at);
    byte = bytes[at++] as number;
    let length = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++] as number;
      length |= (byte & 127) << shift;
    }
    at += length;
  }
}

/** Puts the places that begin there behind those that are in the buffer. */
export function readPlacesAt({ bytes, base }: PackedPlaces, from: number, into: PlaceBuffer): void {
  let at = from;
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
