import { expect, test } from 'vitest';
import type { ClipId } from '../../utils/model/ids';
import { eachValue, packColumns } from '../../utils/store/columns';

/** Texts of 0 to 6 values, nearly all of them of several bytes. */
const values = Array.from({ length: 203 }, (_, text) =>
  Array.from({ length: text % 5 === 0 ? 0 : text % 7 }, (_, i) => text * 31 + i * 997),
);
const packed = packColumns(
  values.map((own, text) => ({
    ...{ id: String(text).padStart(26, '0') as ClipId, values: own, saved: text, day: 0 },
    fieldEnds: [0, 0, 0, 0, 0, 0, 0],
  })),
  '',
);

test.each<readonly [string, (text: number) => boolean]>([
  ['all texts', () => true],
  ['none', () => false],
  ['the first', (text) => text === 0],
  ['the last', (text) => text === 202],
  ['one of ten', (text) => text % 10 === 3],
  ['neighbours with long gaps between', (text) => text % 50 < 2],
  ['every fourth and the one behind it', (text) => text % 4 < 2],
])('the values of %s are visited, text by text, and again the same', (_, isMarked) => {
  const marks = Uint8Array.from(values, (_, text) => Number(isMarked(text)));
  const wanted = values.flatMap((own, text) => (isMarked(text) ? own.map((value) => [text, value]) : []));
  for (const round of [1, 2]) {
    const seen: number[][] = [];
    eachValue(packed, marks, (text, value) => seen.push([text, value]));
    expect([round, seen]).toEqual([round, wanted]);
  }
});
