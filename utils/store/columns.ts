import type { ClipId } from '../model/ids';
import { isWhole, sealed, textChecksum } from '../search/checksum';
import { searchFields } from '../search/indexed-text';
import { type Reader, readVarint, writer, writeVarint, written } from '../search/varint';
import { findId, ID_LENGTH, type PackedIds, unpackId } from './packed-ids';
import type { FreshRow, SegmentRow } from './rows';

/** The ids of a segment's texts, as its row has them or as they are kept in memory. */
export interface SegmentIds {
  readonly ids: PackedIds;
}

/** The id of a text of a segment. */
export const idAt = ({ ids }: SegmentIds, text: number) => unpackId(ids, text) as ClipId;

/** The ids of a segment's texts in their order. */
export const idsIn = (segment: SegmentIds & Pick<SegmentRow, 'count'>): readonly ClipId[] =>
  Array.from({ length: segment.count }, (_, text) => idAt(segment, text));

/** The number of a clip's text in a segment; -1 if it is in another. */
export const textOf = ({ ids }: SegmentIds, id: ClipId): number => findId(ids, id);

/** How many pages a segment has. */
export const pageCount = ({ firsts }: SegmentRow) => (firsts === '' ? 0 : firsts.split('\n').length);

/** What the columns hold of one text. */
export interface ColumnText extends Pick<FreshRow, 'id' | 'values' | 'saved' | 'day'> {
  readonly fieldEnds: ArrayLike<number>;
}

const sumOf = ({ ids, firsts }: Pick<SegmentRow, 'ids' | 'firsts'>) => textChecksum(firsts, textChecksum(ids));

/** Packs texts into the columns of a segment that is being built, whose pages begin with the given terms. */
export function packColumns(texts: readonly ColumnText[], firsts: string): SegmentRow {
  const out = writer();
  const fieldEnds = new Int32Array(texts.length * searchFields.length);
  texts.forEach((text, number) => {
    fieldEnds.set(Array.from(text.fieldEnds), number * searchFields.length);
    writeVarint(out, text.values.length);
    let last = 0;
    for (const value of text.values) {
      writeVarint(out, value - last);
      last = value;
    }
  });
  const ids = texts.map(({ id }) => id).join('');
  return {
    state: 'building',
    count: texts.length,
    ids,
    firsts,
    sum: sumOf({ ids, firsts }),
    fieldEnds,
    saved: Float64Array.from(texts, ({ saved }) => saved),
    day: Int32Array.from(texts, ({ day }) => day),
    values: sealed(written(out)),
  };
}

/** True if a segment's columns are as they were written. */
export const areWhole = (row: SegmentRow) =>
  isWhole(row.values) && row.ids.length === row.count * ID_LENGTH && row.sum === sumOf(row);

/** Behind the values of the text that begins where the reader is. */
function passOver(reader: Reader): void {
  const { bytes } = reader;
  let left = readVarint(reader);
  let { at } = reader;
  for (; left > 0; at++) if ((bytes[at] ?? 0) < 128) left--;
  reader.at = at;
}

/** Where the values of every so many-th text begin is kept: a query that a tenth answers passes over nine of ten. */
const EVERY = 4;

const knownStarts = new WeakMap<Uint8Array, Int32Array>();

/** Where the values of each fourth text begin; found once, for a segment never changes. */
function startsOf(values: Uint8Array, count: number): Int32Array {
  const known = knownStarts.get(values);
  if (known) return known;
  const starts = new Int32Array(Math.ceil(count / EVERY));
  const reader: Reader = { bytes: values, at: 4 };
  for (let text = 0; text < count; text++) {
    if (text % EVERY === 0) starts[text / EVERY] = reader.at;
    passOver(reader);
  }
  knownStarts.set(values, starts);
  return starts;
}

/** Visits the facet ordinals of the texts that are marked with 1; those of others are passed over, not read. */
export function eachValue(
  { values, count }: Pick<SegmentRow, 'values' | 'count'>,
  marks: Uint8Array,
  visit: (text: number, value: number) => void,
): void {
  const reader: Reader = { bytes: values, at: 4 };
  /** The text whose values begin where the reader is. */
  let next = 0;
  for (let text = 0; text < count; text++) {
    if (marks[text] !== 1) continue;
    if (text - next >= EVERY) {
      next = text - (text % EVERY);
      reader.at = startsOf(values, count)[next / EVERY] as number;
    }
    for (; next < text; next++) passOver(reader);
    let value = 0;
    for (let left = readVarint(reader); left > 0; left--) {
      value += readVarint(reader);
      visit(text, value);
    }
    next++;
  }
}

/** The columns of one text. */
export function columnText(segment: SegmentRow, text: number, values: readonly number[]): ColumnText {
  const fields = searchFields.length;
  return {
    id: idAt(segment, text),
    values,
    saved: segment.saved[text] ?? 0,
    day: segment.day[text] ?? 0,
    fieldEnds: segment.fieldEnds.subarray(text * fields, (text + 1) * fields),
  };
}
