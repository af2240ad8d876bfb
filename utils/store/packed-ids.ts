import { DIGITS } from '../model/ulid';

const CODES = Array.from(DIGITS, (letter) => letter.charCodeAt(0));
const NUMBERS = new Map(CODES.map((code, number) => [code, number]));

/** A ULID has so many characters. */
export const ID_LENGTH = 26;
const BYTES = 16;
/** Behind the first byte, which holds two letters, eight letters make five bytes. */
const GROUPS = 3;

/** Ids of 26 characters one behind the other, as a segment's row has them; where all are ULIDs in 16 bytes each. */
export type PackedIds = string | Uint8Array;

/** The number that so many letters write; NaN where one of them is none. */
function numberAt(ids: string, from: number, letters: number): number {
  let number = 0;
  for (let at = from; at < from + letters; at++) number = number * 32 + (NUMBERS.get(ids.charCodeAt(at)) ?? Number.NaN);
  return number;
}

/** Packs ids; what is no ULID stays as it is. */
export function packIds(ids: string): PackedIds {
  const packed = new Uint8Array((ids.length / ID_LENGTH) * BYTES);
  for (let from = 0, to = 0; from < ids.length; from += ID_LENGTH, to += BYTES) {
    const first = numberAt(ids, from, 2);
    if (!(first < 256)) return ids;
    packed[to] = first;
    for (let group = 0; group < GROUPS; group++) {
      const [at, into] = [from + 2 + group * 8, to + 1 + group * 5];
      const [high, low] = [numberAt(ids, at, 4), numberAt(ids, at + 4, 4)];
      if (Number.isNaN(high + low)) return ids;
      packed.set([high >> 12, high >> 4, (high << 4) | (low >> 16), low >> 8, low], into);
    }
  }
  return packed;
}

/** The id of a text. */
export function unpackId(ids: PackedIds, text: number): string {
  if (typeof ids === 'string') return ids.slice(text * ID_LENGTH, (text + 1) * ID_LENGTH);
  const from = text * BYTES;
  const byte = (at: number) => ids[from + at] as number;
  const letters = [byte(0) >> 5, byte(0) & 31];
  for (let at = 1; at < BYTES; at += 5) {
    const high = (byte(at) << 12) | (byte(at + 1) << 4) | (byte(at + 2) >> 4);
    const low = ((byte(at + 2) & 15) << 16) | (byte(at + 3) << 8) | byte(at + 4);
    for (const number of [high, low]) letters.push(number >> 15, (number >> 10) & 31, (number >> 5) & 31, number & 31);
  }
  return String.fromCharCode(...letters.map((letter) => CODES[letter] as number));
}

/** When a text's id was made, in milliseconds of the epoch; undefined where that is not known. */
export function timeOfId(ids: PackedIds, text: number): number | undefined {
  if (typeof ids === 'string') return undefined;
  let time = 0;
  for (let at = text * BYTES; at < text * BYTES + 6; at++) time = time * 256 + (ids[at] as number);
  return time;
}

/** The last 32 bits, in which hardly two ids are the same. */
const tailOf = (id: string) => numberAt(id, ID_LENGTH - 7, 7) | 0;

function tailAt(ids: Uint8Array, text: number): number {
  let tail = 0;
  for (let at = (text + 1) * BYTES - 4; at < (text + 1) * BYTES; at++) tail = (tail << 8) | (ids[at] as number);
  return tail;
}

/** Says of a text whether its id is among some; only of those that end like one of them an id is made. */
export function amongIds(ids: PackedIds, wanted: ReadonlySet<string>): (text: number) => boolean {
  if (typeof ids === 'string') return (text) => wanted.has(unpackId(ids, text));
  const tails = new Set(Array.from(wanted, tailOf));
  return (text) => tails.has(tailAt(ids, text)) && wanted.has(unpackId(ids, text));
}

/** The number of the text with an id; -1 if there is none. */
export function findId(ids: PackedIds, id: string): number {
  if (typeof ids === 'string') {
    for (let at = ids.indexOf(id); at >= 0; at = ids.indexOf(id, at + 1))
      if (at % ID_LENGTH === 0) return at / ID_LENGTH;
    return -1;
  }
  const tail = tailOf(id);
  for (let text = 0; text < ids.length / BYTES; text++)
    if (tailAt(ids, text) === tail && unpackId(ids, text) === id) return text;
  return -1;
}
