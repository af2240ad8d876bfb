import { expect, test } from 'vitest';
import { seeded } from '../../../bench/random';
import { MARKS, marksOf, mayShare } from '../../../utils/search/stories/sketch';

const PART = 0.6;

/** Two texts as sets of hashes, of which the other has a part of the shorter one. */
function twoTexts(random: ReturnType<typeof seeded>, short: number, long: number, shared: number) {
  const hashes = (count: number) => Array.from({ length: count }, () => random.whole(2 ** 32));
  const common = hashes(Math.round(short * shared));
  const one = new Set([...common, ...hashes(short - common.length)]);
  const other = new Set([...common, ...hashes(long - common.length)]);
  return [marksOf(one), marksOf(other)] as const;
}

function keptOf(short: number, long: number, shared: number): number {
  const random = seeded(short + long + shared * 100);
  const rounds = 400;
  let kept = 0;
  for (let round = 0; round < rounds; round++) {
    const [one, other] = twoTexts(random, short, long, shared);
    if (mayShare(one, other, PART) && mayShare(other, one, PART)) kept++;
  }
  return kept / rounds;
}

test.each<readonly [string, number, number, number]>([
  ['of one length', 700, 700, 0.6],
  ['one twice as long', 400, 800, 0.6],
  ['a brief in a long report', 80, 1600, 0.7],
  ['nearly the same', 700, 720, 0.95],
  ['of fewer hashes than marks are kept', 10, 12, 0.8],
])('texts that share enough are not told apart by their marks: %s', (_, short, long, shared) => {
  expect(keptOf(short, long, shared)).toBeGreaterThanOrEqual(0.98);
});

test.each<readonly [string, number, number, number, number]>([
  ['of one length', 700, 700, 0.02, 0.05],
  ['one twice as long', 400, 800, 0.02, 0.3],
])('texts that share little mostly are: %s', (_, short, long, shared, most) => {
  expect(keptOf(short, long, shared)).toBeLessThanOrEqual(most);
});

test('the marks are the sixteen smallest hashes, ascending', () => {
  const hashes = Array.from({ length: 100 }, (_, i) => (i * 37) % 101);
  expect(marksOf(new Set(hashes))).toEqual([...hashes].sort((a, b) => a - b).slice(0, MARKS));
});
