import { describe, expect, it } from 'vitest';
import { confidenceOf, type Tally, weightOf } from '../../utils/recognize/shared/confidence';

const tally = (right: number, wrong: number): Tally => ({ right, wrong });

describe('confidence', () => {
  it.each<[string, readonly Tally[], number]>([
    ['nothing is known', [], 0.5],
    ['as often right as wrong', [tally(7, 7)], 0.5],
    ['always right, but seen four times only', [tally(4, 0)], 0.83],
    ['always right, seen often', [tally(400, 0)], 0.99],
    ['one fact of fourteen times right', [tally(14, 0)], 0.94],
    ['a second fact beside it', [tally(14, 0), tally(8, 1)], 0.99],
    ['a fact against it', [tally(14, 0), tally(0, 14)], 0.5],
    ['two facts against it', [tally(14, 0), tally(0, 14), tally(0, 14)], 0.06],
  ])('%s', (_, tallies, expected) => {
    expect(confidenceOf(tallies.map(weightOf))).toBe(expected);
  });

  it('does not depend on the order of the facts', () => {
    const weights = [tally(14, 0), tally(8, 6), tally(1, 3)].map(weightOf);
    expect(confidenceOf([...weights].reverse())).toBe(confidenceOf(weights));
  });
});
