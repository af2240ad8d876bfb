import { expect, it } from 'vitest';
import { heldOf } from '../../utils/resolve/held';
import { mergePositions } from '../../utils/resolve/merge-positions';

it.each([
  [{ role: 'Trưởng ban', organization: 'Ban Dân vận Trung ương' }, 'truong ban dan van trung uong'],
  [{ role: 'Thủ tướng' }, 'thu tuong'],
])('says %o as one phrase', (position, phrase) => {
  expect(heldOf(position).phrase).toBe(phrase);
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

it('keeps the head of a body beside the head of one below it', () => {
  const both = [
    { role: 'Giám đốc', organization: 'Trung tâm Khuyến công trực thuộc Sở Công Thương Nghệ An' },
    { role: 'Giám đốc', organization: 'Sở Công Thương Nghệ An' },
    { role: 'Ủy viên Thường vụ', organization: 'Bộ Chính trị' },
    { role: 'Ủy viên', organization: 'Bộ Chính trị' },
  ];
  expect(mergePositions(both)).toEqual(both);
});
