import { expect, test } from 'vitest';
import { type Block, type Entry, openBlock, packBlock } from '../../utils/search/block';
import { buildSegment } from '../../utils/search/build-segment';
import { mergeBlocks } from '../../utils/search/merge-blocks';
import { type PlaceBuffer, placeBuffer } from '../../utils/search/place-buffer';
import { textOf } from './find';

function placesAt(block: Block, index: number): PlaceBuffer {
  const places = placeBuffer();
  block.readPlaces(index, places);
  return places;
}

function opened(bytes: Uint8Array): { spellings: readonly string[]; entries: readonly Entry[] } {
  const block = openBlock(bytes);
  return {
    spellings: block.spellings,
    entries: Array.from(block.texts, (text, i) => {
      const { count, positions, spellings } = placesAt(block, i);
      return [text, { positions: [...positions.subarray(0, count)], spellings: [...spellings.subarray(0, count)] }];
    }),
  };
}

test.each([
  ['nothing', ['a'], []],
  ['one place', ['mở'], [[0, { positions: [0], spellings: [0] }]]],
  [
    'many texts, many spellings',
    ['hòa', 'hóa', 'hoa', 'họa', 'hỏa'],
    [
      [0, { positions: [1, 2, 300], spellings: [4, 0, 2] }],
      [1, { positions: [7], spellings: [1] }],
      [200_000, { positions: [0, 127, 128, 16_384, 3_000_000], spellings: [0, 0, 1, 3, 4] }],
    ],
  ],
] as [string, string[], Entry[]][])('%s is packed and opened', (_, spellings, entries) => {
  const back = opened(packBlock(spellings, entries));
  expect(back.spellings).toEqual([...spellings].sort());
  const words = (all: readonly Entry[], names: readonly string[]) =>
    all.map(([text, places]) => [text, places.positions, places.spellings.map((which) => names[which])]);
  expect(words(back.entries, back.spellings)).toEqual(words(entries, spellings));
});

test('a segment says for every term where it stands, and where the fields end', () => {
  const { blocks, fieldEnds } = buildSegment([textOf('Nghị quyết mới', 'Về nghị quyết'), textOf('', 'quyết tâm')]);
  expect([...blocks.keys()]).toEqual(['mo*', 'moi', 'ng*', 'nghi', 'qu*', 'quyet', 'tam', 've']);
  expect(opened(blocks.get('quyet')!).entries.map(([text, { positions }]) => [text, positions])).toEqual([
    [0, [1, 13]],
    [1, [0]],
  ]);
  expect(fieldEnds).toEqual([
    [11, 11, 11, 11, 11, 11, 22],
    [0, 0, 0, 0, 0, 0, 10],
  ]);
});

test('merged blocks are as built from all texts that are left, at once', () => {
  const texts = ['hòa bình', 'hoa sen', 'đã xóa', 'hóa học, hòa giải', 'họa sĩ'].map((line) => textOf(line, 'hoa'));
  const left = texts.filter((_, i) => i !== 1);
  const [first, second] = [buildSegment(texts.slice(0, 2)), buildSegment(texts.slice(2))];
  const merged = mergeBlocks([
    { block: first.blocks.get('hoa')!, renumber: { to: Int32Array.of(0, -1) } },
    { block: second.blocks.get('hoa')!, renumber: { to: Int32Array.of(1, 2, 3), shift: 1 } },
  ])!;
  const words = (bytes: Uint8Array) => {
    const { spellings, entries } = opened(bytes);
    return entries.map(([text, places]) => [text, places.positions, places.spellings.map((which) => spellings[which])]);
  };
  expect(words(merged)).toEqual(words(buildSegment(left).blocks.get('hoa')!));
});

test.each([
  ['the same spellings', ['hòa bình', 'hoa sen'], ['hòa giải', 'hoa hồng', 'hòa tan']],
  ['other spellings', ['hòa bình'], ['hóa học', 'hỏa hoạn']],
  ['one text each', ['hoa'], ['hoa']],
])('blocks of segments that lost nothing are joined as they are: %s', (_, one, other) => {
  const texts = [...one, ...other].map((line) => textOf(line, `và ${line}`));
  const [first, second] = [buildSegment(texts.slice(0, one.length)), buildSegment(texts.slice(one.length))];
  const numbers = (from: number, count: number) => Int32Array.from({ length: count }, (_none, i) => from + i);
  const merged = mergeBlocks([
    { block: first.blocks.get('hoa')!, renumber: { to: numbers(0, one.length), shift: 0 } },
    {
      block: second.blocks.get('hoa')!,
      renumber: { to: numbers(one.length, other.length), shift: one.length },
    },
  ]);
  expect(merged).toEqual(buildSegment(texts).blocks.get('hoa'));
});

test('a term all of whose texts are gone has no block', () => {
  const block = packBlock(['x'], [[0, { positions: [1], spellings: [0] }]]);
  expect(mergeBlocks([{ block, renumber: { to: Int32Array.of(-1) } }])).toBeUndefined();
});
