import { describe, expect, it } from 'vitest';
import { anyOf, word } from '../../utils/text/pattern';

describe('word and anyOf', () => {
  it.each([
    ['ủy', 'Đảng ủy', true],
    ['ủy', 'thủy lợi', false],
    ['quy', 'quyết', false],
    ['đ', 'số đẹp', false],
    ['ế', 'thế', false],
  ])('%j stands as a word in %j: %s', (needle, text, expected) => {
    expect(new RegExp(word(anyOf([needle])), 'u').test(text)).toBe(expected);
  });

  it('takes the longest, and any white space for a space', () => {
    const pattern = new RegExp(word(anyOf(['Bộ', 'Bộ Công an', 'Q.', 'đ/c', 'PK-KQ'])), 'gu');
    expect('Bộ\u00a0Công  an và đ/c PK-KQ'.match(pattern)).toEqual(['Bộ\u00a0Công  an', 'đ/c', 'PK-KQ']);
  });
});
