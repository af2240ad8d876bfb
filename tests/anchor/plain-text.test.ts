import { expect, test } from 'vitest';
import { fromOriginal, plainText, toOriginal } from '../../utils/anchor/plain-text';

test.each<[text: string, plain: string]>([
  ['hai\u00a0 \n từ', 'hai từ'],
  ['Hoà, hoàn, thuỷ, quý, khuỷu, HOÀ', 'Hòa, hoàn, thủy, quý, khuỷu, HÒA'],
  ['“Quân–dân” ‘một’ ý chí…', '"Quân-dân" \'một\' ý chí...'],
  ['Qu\u00adốc ph\u200bòng', 'Quốc phòng'],
  ['Nghị quyết'.normalize('NFD'), 'Nghị quyết'],
  ['Ðảng', 'Đảng'],
])('%j is compared as %j', (text, plain) => {
  expect(plainText(text).text).toBe(plain);
});

test.each(['Hoà\u00a0 bình', 'Một… hai', 'Nghị quyết'.normalize('NFD'), 'Qu\u00adốc hội  khoá\n\nXV'])(
  'every word of %j leads back to its own letters',
  (text) => {
    const plain = plainText(text);
    for (const match of plain.text.matchAll(/\p{L}+/gu)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const original = toOriginal(plain, span);
      expect(plainText(text.slice(original.start, original.end)).text).toBe(match[0]);
      expect(fromOriginal(plain, original.start)).toBe(span.start);
    }
  },
);
