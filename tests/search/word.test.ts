import { expect, test } from 'vitest';
import { type Entry, openBlock, packBlock } from '../../utils/search/block';
import { placeBuffer } from '../../utils/search/place-buffer';
import { begunWord, wholeWord } from '../../utils/search/word';

const at = (text: number, ...positions: number[]): Entry => [
  text,
  { positions, spellings: positions.map((_, i) => i % 2) },
];
const block = (spellings: readonly [string, string], ...entries: readonly Entry[]) =>
  openBlock(packBlock(spellings, entries));

/** Places of many texts of one word, one of them so many that the room grows. */
const many = Array.from({ length: 40 }, (_, i) => i * 3);
const nhan = block(['nhan', 'nhân'], at(1, 5, 9), at(4, 2), at(7, ...many));
const nhanh = block(['nhanh', 'nhành'], at(0, 1), at(4, 1, 3), at(7, 4));
const isTyped = (spelling: string) => spelling.startsWith('nhâ') || spelling.startsWith('nhà');

const readAll = (word: ReturnType<typeof begunWord>, texts: Int32Array) => {
  const read = word.reader(texts);
  const places = placeBuffer();
  return Array.from(texts, (text, i) => {
    read(i, places);
    const typed = Array.from(places.spellings.subarray(0, places.count), (spelling) => word.typed[spelling]);
    return [text, [...places.positions.subarray(0, places.count)], typed];
  });
};

test('words that begin alike are read as one, their places in order, each with the tones it has', () => {
  const word = begunWord([nhan, nhanh], isTyped, 9);
  expect(word.total).toBe(6);
  expect([...word.texts()]).toEqual([0, 1, 4, 7]);
  expect([...word.among(Int32Array.of(1, 2, 7, 8))]).toEqual([1, 7]);
  expect(readAll(word, Int32Array.of(1, 4))).toEqual([
    [1, [5, 9], [false, true]],
    [4, [1, 2, 3], [false, false, true]],
  ]);
  const [[, positions]] = readAll(word, Int32Array.of(7)) as [[number, number[]]];
  expect(positions).toEqual([...many, 4].sort((a, b) => a - b));
});

test.each([
  ['one word alone', begunWord([nhan], isTyped, 9), wholeWord(nhan, isTyped)],
  ['no word', begunWord([], isTyped, 9), wholeWord(undefined, isTyped)],
])('%s that begins so is that word', (_, begun, whole) => {
  const texts = whole.texts();
  expect([begun.total, ...begun.texts()]).toEqual([whole.total, ...texts]);
  expect(readAll(begun, texts)).toEqual(readAll(whole, texts));
});

test('texts that are passed over do not move what is read', () => {
  expect(readAll(wholeWord(nhan, isTyped), Int32Array.of(4, 7))[0]).toEqual([4, [2], [false]]);
});
