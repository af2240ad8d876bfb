import { expect, test } from 'vitest';
import { type OfficeLabel, officeLabel } from '../../../components/picture/office-label';

const LONG = 'Phó Chủ nhiệm Ủy ban Khoa học, Công nghệ và Môi trường của Quốc hội';

test.each<[what: string, words: string, start: number, end: number, width: number, label: OfficeLabel]>([
  ['a bar at the left: from its start', 'Bộ trưởng', 20, 40, 720, { x: 20, anchor: 'start', words: 'Bộ trưởng' }],
  ['a bar at the right: up to its end', 'Bộ trưởng', 690, 700, 720, { x: 700, anchor: 'end', words: 'Bộ trưởng' }],
  [
    'long words of a bar in the middle of a narrow picture are moved to the left until they fit',
    'Phó Thủ tướng Chính phủ Việt Nam',
    180,
    190,
    316,
    { x: 106, anchor: 'start', words: 'Phó Thủ tướng Chính phủ Việt Nam' },
  ],
  [
    'long words of a bar at the right are moved to the right until they begin in the picture',
    'Phó Thủ tướng Chính phủ Việt Nam',
    200,
    205,
    316,
    { x: 210, anchor: 'end', words: 'Phó Thủ tướng Chính phủ Việt Nam' },
  ],
  [
    'words wider than the picture end with a whole word',
    LONG,
    200,
    205,
    316,
    { x: 288, anchor: 'end', words: 'Phó Chủ nhiệm Ủy ban Khoa học, Công nghệ và…' },
  ],
])('words of an office: %s', (_what, words, start, end, width, label) => {
  expect(officeLabel(words, { start, end }, width)).toEqual(label);
});
