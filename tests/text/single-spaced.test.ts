import { describe, expect, it } from 'vitest';
import { singleSpaced } from '../../utils/text/single-spaced';

describe('single spaces', () => {
  it.each([
    ['Bộ Nội vụ', 'Bộ Nội vụ'],
    ['Bộ  Nội vụ', 'Bộ Nội vụ'],
    ['Bộ\u00a0Nội vụ', 'Bộ Nội vụ'],
    ['Bộ Nội\nvụ', 'Bộ Nội vụ'],
    ['Bộ \n\tNội vụ ', 'Bộ Nội vụ '],
    ['', ''],
  ])('%j', (text, expected) => {
    expect(singleSpaced(text)).toBe(expected);
  });
});
