import { expect, test } from 'vitest';
import { countdown } from '../../utils/export/countdown';

/** What is said of `all` steps that take so many milliseconds each. */
function said(all: number, each: number, steps = all) {
  const time = { now: 0 };
  const count = countdown(all, () => time.now);
  return Array.from({ length: steps }, () => {
    time.now += each;
    return count();
  });
}

test.each([
  ['ten times a second and not more often', said(1000, 10).filter(Boolean).length, 100],
  ['no guess before two seconds have gone by', said(100, 100, 19).at(-1), { done: 0.19 }],
  ['then as many seconds as the rest will take', said(100, 100, 25).at(-1), { done: 0.25, rest: 8 }],
  ['nothing left at the end', said(100, 100).at(-1), { done: 1, rest: 0 }],
  ['never more than all, where more came than was counted', said(10, 300, 12).at(-1), { done: 1, rest: 0 }],
  ['of nothing it is done at once', said(0, 200, 1).at(-1), { done: 1 }],
])('%s', (_, found, expected) => {
  expect(found).toEqual(expected);
});
