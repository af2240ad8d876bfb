import { expect, test } from 'vitest';
import { keepsUnit } from '../../utils/text/keeps-unit';

test.each([
  ['Hồ Chí Minh', true],
  ['HỒ CHÍ MINH', true],
  ['Hải Phòng', false],
  ['Hồ Chí Minh nhiệm kỳ 2031', false],
])('%s alone would be somebody: %s', (place, is) => {
  expect(keepsUnit(place)).toBe(is);
});
