import { checksum } from '../search/checksum';
import { textLength } from '../search/field-lengths';
import type { ShelvedSegment } from './shelf';

/**
 * What the file of a segment is called. The number alone is given again by a collection that was made anew or put back to an
 * older day, with the same clips if an export was read in: their ids, the pages' first terms, values and lengths are in it too.
 */
export function pageFileName({ number, count, sum, values, lengths }: ShelvedSegment): string {
  const each = Int32Array.from({ length: count }, (_, text) => textLength(lengths, text));
  // Before the values stands their checksum.
  const rest = checksum(new Uint8Array(each.buffer), 0, each.byteLength, checksum(values, 0, 4));
  return [number, count, sum, rest].join('-');
}
