import { searchFields } from './indexed-text';

/** Text by text, how long each field is, in words and the gaps between lines. */
export type FieldLengths = Uint16Array | Int32Array;

const FIELDS = searchFields.length;
const MOST = 0xffff;

/** The lengths of the fields that end at these positions, text by text: in half of the room where none is of 65,536 words. */
export function fieldLengths(ends: ArrayLike<number>): FieldLengths {
  let longest = 0;
  const lengths = new Int32Array(ends.length);
  for (let at = 0; at < ends.length; at++) {
    const before = at % FIELDS === 0 ? 0 : (ends[at - 1] as number);
    const length = (ends[at] as number) - before;
    lengths[at] = length;
    longest = Math.max(longest, length);
  }
  return longest > MOST ? lengths : Uint16Array.from(lengths);
}

/** The field in which a position of a text stands; behind the last end it is the last. */
export function fieldAt(lengths: FieldLengths, text: number, position: number): number {
  const first = text * FIELDS;
  let end = 0;
  for (let field = 0; field < FIELDS - 1; field++) {
    end += lengths[first + field] as number;
    if (position < end) return field;
  }
  return FIELDS - 1;
}

/** How long a text is in all. */
export function textLength(lengths: FieldLengths, text: number): number {
  let sum = 0;
  for (let at = text * FIELDS; at < (text + 1) * FIELDS; at++) sum += lengths[at] ?? 0;
  return sum;
}
