import { expect, test } from 'vitest';
import { keepsUnit, placeBehind } from '../../utils/text/keeps-unit';

test.each([
  ['Hồ Chí Minh', true],
  ['HỒ CHÍ MINH', true],
  ['Hải Phòng', false],
  ['Hồ Chí Minh nhiệm kỳ 2031', false],
])('%s alone would be somebody: %s', (place, is) => {
  expect(keepsUnit(place)).toBe(is);
});

test('behind the name of a body only that city says its unit', () => {
  expect(placeBehind('Hồ Chí Minh')).toBe('Thành phố Hồ Chí Minh');
  expect(placeBehind('Hải Phòng')).toBe('Hải Phòng');
});
