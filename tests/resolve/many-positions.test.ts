import { expect, test } from 'vitest';
import type { Position } from '../../utils/model/official';
import { withFullerBodies } from '../../utils/resolve/fuller-office';
import { mergePositions } from '../../utils/resolve/merge-positions';
import { leastTime, processorTime } from '../recognize/processor-time';

/** Offices that all begin alike and are all other ones, as only a text made against us has them of one official. */
const offices = (count: number): readonly Position[] =>
  Array.from({ length: count }, (_, n) => ({ role: `Giám đốc Sở ${n}`, organization: `tỉnh ${n}` }));

test.each([
  ['merged', mergePositions],
  ['completed', withFullerBodies],
])('positions of one official are %s at a cost that grows with their number, not with its square', (_, work) => {
  const cost = (count: number, rounds: number) => {
    const positions = offices(count);
    return processorTime(() => Array.from({ length: rounds }, () => work(positions)));
  };
  cost(400, 1);
  const small = Math.max(Math.min(cost(400, 10), cost(400, 10)), 10);
  // What a busy machine adds to one round it rarely adds to five.
  expect(leastTime(5, 5 * small, () => cost(4000, 1)) / small).toBeLessThan(5);
});

test('too many to be compared, each is still there once', () => {
  const many = [...offices(2000), ...offices(2000)];
  expect(mergePositions(many)).toEqual(offices(2000));
  expect(withFullerBodies(many)).toBe(many);
});
