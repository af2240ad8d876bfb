import { expect, test } from 'vitest';
import { apart } from '../../../components/picture/office-chart';

test.each<[what: string, all: readonly number[], kept: readonly number[]]>([
  ['none', [], []],
  ['one', [5], [5]],
  ['far from each other: all', [0, 20, 40], [0, 20, 40]],
  ['a chain: as many as can be told apart, the first and the last among them', [0, 3, 6, 9, 12, 15, 22], [0, 12, 22]],
  ['upon each other: one', [7, 7, 7], [7]],
])('dots of an office: %s', (_what, all, kept) => {
  expect(apart(all)).toEqual(kept);
});
