import { searchFields } from './indexed-text';

const FIELDS = searchFields.length;
/** All fields but the last, the body, are short. */
const SHORT_FIELDS = FIELDS - 1;
const MOST_SHORT = 0xff;
const MOST_LAST = 0xffff;

/**
 * How long each field of each text is, in words and the gaps between lines: a byte for a short field and two for the body,
 * and by its place among all fields what is as long as these can say, or longer.
 */
export interface FieldLengths {
  readonly short: Uint8Array;
  readonly last: Uint16Array;
  readonly long: ReadonlyMap<number, number>;
}

/** The lengths of the fields that end at these positions, text by text. */
export function fieldLengths(ends: ArrayLike<number>): FieldLengths {
  const count = ends.length / FIELDS;
  const short = new Uint8Array(count * SHORT_FIELDS);
  const last = new Uint16Array(count);
  const long = new Map<number, number>();
  for (let at = 0; at < ends.length; at++) {
    const field = at % FIELDS;
    const text = (at - field) / FIELDS;
    const length = (ends[at] as number) - (field === 0 ? 0 : (ends[at - 1] as number));
    const most = field === SHORT_FIELDS ? MOST_LAST : MOST_SHORT;
    if (length >= most) long.set(at, length);
    if (field === SHORT_FIELDS) last[text] = Math.min(length, most);
    else short[text * SHORT_FIELDS + field] = Math.min(length, most);
  }
  return { short, last, long };
}

/** How long a short field is. */
function shortLength({ short, long }: FieldLengths, text: number, field: number): number {
  const length = short[text * SHORT_FIELDS + field] as number;
  return length < MOST_SHORT ? length : (long.get(text * FIELDS + field) ?? length);
}

/** Where the last field, the body, of a text begins: most of what is found stands behind it. */
export function bodyStart(lengths: FieldLengths, text: number): number {
  let start = 0;
  for (let field = 0; field < SHORT_FIELDS; field++) start += shortLength(lengths, text, field);
  return start;
}

/** The last field. */
export const BODY = SHORT_FIELDS;

/** The field in which a position of a text stands; behind the last end it is the last. */
export function fieldAt(lengths: FieldLengths, text: number, position: number): number {
  let end = 0;
  for (let field = 0; field < SHORT_FIELDS; field++) {
    end += shortLength(lengths, text, field);
    if (position < end) return field;
  }
  return SHORT_FIELDS;
}

/** How long a text is in all; its body begins at `start`. */
export function textLength(lengths: FieldLengths, text: number, start = bodyStart(lengths, text)): number {
  const last = lengths.last[text] as number;
  return start + (last < MOST_LAST ? last : (lengths.long.get(text * FIELDS + SHORT_FIELDS) ?? last));
}
