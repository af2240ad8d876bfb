import { describe, expect, it } from 'vitest';
import { sortedBy } from '../../utils/text/sorted-by';

interface Place {
  readonly start: number;
  readonly name: string;
}

const byStart = (a: Place, b: Place) => a.start - b.start;
const places = (starts: readonly number[]): readonly Place[] =>
  starts.map((start, i) => ({ start, name: `${start}.${i}` }));

describe('sorted by a comparison', () => {
  it.each([
    ['nothing', []],
    ['one', [3]],
    ['in order', [1, 2, 5]],
    ['the other way round', [9, 4, 1]],
    ['equal ones among others', [2, 1, 2, 1, 2]],
    ['a long list', Array.from({ length: 40 }, (_, i) => (i * 7) % 11)],
  ])('%s comes out as the engine sorts it, and stays what it was', (_, starts) => {
    const given = places(starts);
    expect(sortedBy(given, byStart)).toEqual([...given].sort(byStart));
    expect(given).toEqual(places(starts));
  });
});
