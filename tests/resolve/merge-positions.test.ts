import { expect, it } from 'vitest';
import { mergePositions, positionPhrase } from '../../utils/resolve/merge-positions';

it.each([
  [{ role: 'Trưởng ban', organization: 'Ban Dân vận Trung ương' }, 'truong ban dan van trung uong'],
  [{ role: 'Thủ tướng' }, 'thu tuong'],
])('says %o as one phrase', (position, phrase) => {
  expect(positionPhrase(position)).toBe(phrase);
});

it('keeps a position once, and drops what is only the beginning of another', () => {
  const minister = { role: 'Bộ trưởng', organization: 'Bộ Y tế' };
  expect(mergePositions([{ role: 'Bộ trưởng' }, minister, { role: 'bộ trưởng', organization: 'Bộ Y tế' }])).toEqual([
    minister,
  ]);
});

it('keeps "nguyên X" beside "X": both were said', () => {
  const both = [{ role: 'Chủ tịch nước' }, { role: 'nguyên Chủ tịch nước' }];
  expect(mergePositions(both)).toEqual(both);
});
