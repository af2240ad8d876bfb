import { expect, it } from 'vitest';
import { isVietnameseSyllable } from '../../utils/recognize/officials/phrases/vietnamese-syllable';

it.each(['Thắng', 'Nguyễn', 'Đức', 'nghiêng', 'Quý', 'A', 'Ưng'])('%s could be one of ours', (word) => {
  expect(isVietnameseSyllable(word)).toBe(true);
});

it.each(['Radev', 'Zelensky', 'Jong', 'Trump', 'Sisoulith', 'Werner'])('%s could not', (word) => {
  expect(isVietnameseSyllable(word)).toBe(false);
});
