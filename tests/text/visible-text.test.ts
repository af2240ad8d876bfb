import { describe, expect, it } from 'vitest';
import { visibleText } from '../../utils/text/visible-text';

describe('the visible text', () => {
  it('is not made where everything is visible', () => {
    expect(visibleText('Trung tướng Đỗ Văn Điệp')).toBeUndefined();
  });

  it.each(['Trung\u00ad tướng', '\u200bAn', 'An\ufeff', '\u00ad\u00adA\u200b\u200bB\u2060', '\u00ad'])(
    'of %j has the way back for every character',
    (original) => {
      const visible = visibleText(original);
      if (visible === undefined) throw new Error('nothing was dropped');
      const { text, toOriginal, fromOriginal } = visible;
      expect(text).toBe([...original].filter((char) => !/[\u00ad\u200b\u2060\ufeff]/.test(char)).join(''));
      for (let i = 0; i < text.length; i++) {
        expect(original[toOriginal(i)]).toBe(text[i]);
        expect(fromOriginal(toOriginal(i))).toBe(i);
      }
      expect(fromOriginal(original.length)).toBe(text.length);
    },
  );
});
