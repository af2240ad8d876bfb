import { describe, expect, it } from 'vitest';
import { hasTwoCapitals } from '../../utils/text/two-capitals';

describe('two capitals side by side', () => {
  it.each([
    ['Sở GD&ĐT tỉnh Bến Tre', true],
    ['Cục ĐĂNG kiểm', true],
    ['Văn phòng TTg', true],
    ['Bộ Nội vụ', false],
    ['T.Ư', false],
    ['A B', false],
    ['', false],
  ])('%s', (text, expected) => {
    expect(hasTwoCapitals(text)).toBe(expected);
  });
});
