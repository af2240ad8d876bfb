import { expect, test } from 'vitest';
import { type Random, seeded } from '../../bench/random';
import { type Entry, openBlock, packBlock } from '../../utils/search/block';
import { nearPair } from '../../utils/search/near-pair';
import { type Word, wholeWord } from '../../utils/search/word';

/** A word of some spellings, and the positions at which it stands by text. */
const wordOf = (spellings: readonly string[], ...texts: readonly (readonly [text: number, ...at: number[]])[]) => {
  const entries = texts.map(
    ([text, ...positions]): Entry => [text, { positions, spellings: positions.map((_, i) => i % spellings.length) }],
  );
  return wholeWord(openBlock(packBlock(spellings, entries)), () => true);
};

/** The same word, read place by place and not out of its bytes. */
const unpacked = ({ packed: _packed, ...word }: Word): Word => word;

/** Farther than articles are long. */
const FAR = 70_000;

test.each([
  ['"nghị quyết": the one right before the other', [1, 4], [1, 5], 0, true],
  ['"quyết nghị": the other way round', [1, 5], [1, 4], 0, false],
  ['"nghị … quyết": one stands between, and none may', [1, 4], [1, 6], 0, false],
  ['"nghị … quyết": one stands between, and may', [1, 4], [1, 6], 1, true],
  ['"nghị … … … quyết": three between, and two may', [1, 4], [1, 8], 2, false],
  ['"nghị nghị quyết": behind the second of two', [1, 4, 5], [1, 6], 0, true],
  ['"quyết … nghị quyết": the second of two behind', [1, 40], [1, 3, 41], 0, true],
  ['"bình bình": one place is not two', [1, 5], [1, 5], 0, false],
  ['"bình bình": the word twice', [1, 5, 6], [1, 5, 6], 0, true],
  ['"bình … bình": the word twice, one between, and none may', [1, 5, 7], [1, 5, 7], 0, false],
  ['a text that begins with both', [1, 0], [1, 1], 0, true],
  ['the last two places for which there is room', [1, 4094], [1, 4095], 0, true],
  ['the one before the room ends, the other behind it', [1, 4095], [1, 4096], 0, true],
  ['the one far before the room ends, the other behind it', [1, 4093], [1, 4096], 2, true],
  ['the same, and one place too far', [1, 4093], [1, 4097], 2, false],
  ['a text longer than any article', [1, 3, FAR], [1, 9, FAR + 1], 0, true],
  ['a text longer than any article, one of the words at its begin', [1, 3], [1, FAR], 2, false],
] as const)('%s', (_, one, other, slop, isNear) => {
  const pair = { one: wordOf(['nghi', 'nghị'], one), other: wordOf(['quyết'], other), slop };
  const read = { ...pair, one: unpacked(pair.one), other: unpacked(pair.other) };
  for (const words of [pair, read]) expect([...nearPair(words, Int32Array.of(1))]).toEqual(isNear ? [1] : []);
});

test('of no texts none are near, and of words that stand nowhere', () => {
  const pair = { one: wordOf(['nghị'], [1, 4]), other: wordOf(['quyết'], [1, 5]), slop: 0 };
  expect(nearPair(pair, new Int32Array(0))).toHaveLength(0);
  expect(nearPair({ ...pair, other: wholeWord(undefined, () => true) }, new Int32Array(0))).toHaveLength(0);
});

const somewhere = (random: Random, text: number): readonly [number, ...number[]] => [
  text,
  ...new Set(Array.from({ length: 1 + random.whole(6) }, () => random.whole(random.chance(0.1) ? FAR : 60))),
];
const inOrder = ([text, ...at]: readonly [number, ...number[]]): readonly [number, ...number[]] => [
  text,
  ...at.sort((a, b) => a - b),
];

test('two words are near each other in the same texts out of their bytes and place by place', () => {
  const random = seeded(31);
  for (let round = 0; round < 60; round++) {
    const texts = Array.from({ length: 120 }, (_, text) => text).filter(() => random.chance(0.8));
    const make = () =>
      wordOf(['a', 'á', 'à', 'ạ'].slice(random.whole(4)), ...texts.map((text) => inOrder(somewhere(random, text))));
    const pair = { one: make(), other: make(), slop: random.whole(3) };
    // A few of many are leapt to, many are walked through.
    const among = Int32Array.from(texts).filter(() => random.chance(round % 2 ? 0.04 : 0.9));
    const read = { ...pair, one: unpacked(pair.one), other: unpacked(pair.other) };
    expect(nearPair(pair, among)).toEqual(nearPair(read, among));
  }
});
