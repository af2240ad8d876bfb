import { expect, test } from 'vitest';
import { common, reach, those } from '../../utils/search/ascending';

const list = (...numbers: number[]) => Int32Array.from(numbers);
const every = (step: number, below: number) => Int32Array.from({ length: Math.ceil(below / step) }, (_, i) => i * step);

test.each([
  ['nothing in common', list(1, 3), list(2, 4), []],
  ['an empty list', list(), list(1), []],
  ['the same list', list(1, 2), list(1, 2), [1, 2]],
  ['a short list, leapt to', list(0, 7, 998, 999, 2000), every(2, 1000), [0, 998]],
  ['a long list on the other side', every(2, 1000), list(0, 7, 998, 999, 2000), [0, 998]],
  ['lists of one length, walked', every(2, 30), every(3, 30), [0, 6, 12, 18, 24]],
] as const)('numbers of two lists: %s', (_, a, b, both) => {
  expect([...common(a, b)]).toEqual(both);
});

test('the first number that is not below another is reached from every place before it', () => {
  const numbers = list(2, 4, 4, 9, 12, 30);
  for (const least of [0, 2, 3, 4, 5, 12, 13, 30, 31]) {
    const first = [...numbers].findIndex((number) => number >= least);
    const wanted = first < 0 ? numbers.length : first;
    for (let from = 0; from <= Math.min(wanted, numbers.length - 1); from++)
      expect([least, from, reach(numbers, from, least)]).toEqual([least, from, wanted]);
  }
  expect(reach(numbers, 6, 1)).toBe(6);
});

test('numbers are kept in their order', () => {
  expect([...those(list(1, 2, 3, 4), (number) => number % 2 === 0)]).toEqual([2, 4]);
});
