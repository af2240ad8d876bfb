import { expect, test } from 'vitest';
import { begunWord } from '../../utils/search/begun-word';
import { type Entry, openBlock, packBlock } from '../../utils/search/block';
import { addPlace, placeBuffer } from '../../utils/search/place-buffer';
import { wholeWord } from '../../utils/search/word';

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

const placesOf = (...positions: readonly number[]) => {
  const places = placeBuffer();
  for (const position of positions) addPlace(places, position, 0);
  return places;
};

test.each([
  ['right behind the word before', 4, placesOf(1), 1, [2]],
  ['one farther', 4, placesOf(1), 2, [2, 3]],
  ['behind the second of two places', 7, placesOf(0, 40), 2, [42]],
  ['never where the word before stands', 7, placesOf(3), 3, [4, 6]],
  ['before the word before', 1, placesOf(9), 3, []],
  ['nowhere where the word before is nowhere', 1, placesOf(), 3, []],
])('of words that begin alike those are read that stand near enough: %s', (_, text, places, reach, found) => {
  const read = begunWord([nhan, nhanh], isTyped, 9).reader(Int32Array.of(text));
  const into = placeBuffer();
  read(0, into, { places, reach });
  expect([...into.positions.subarray(0, into.count)]).toEqual(found);
});

test('words that begin alike are read in texts that were not asked of before', () => {
  const word = begunWord([nhan, nhanh], isTyped, 9);
  expect([...word.among(Int32Array.of(1))]).toEqual([1]);
  expect([...word.among(Int32Array.of(0, 4))]).toEqual([0, 4]);
  expect(readAll(word, Int32Array.of(1))).toEqual([[1, [5, 9], [false, true]]]);
});
