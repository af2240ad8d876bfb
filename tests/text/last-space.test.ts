import { describe, expect, it } from 'vitest';
import { lastSpace } from '../../utils/text/last-space';

describe('lastSpace', () => {
  it.each([
    ['le van huan', undefined, 6],
    ['le van huan', 6, 2],
    ['le van huan', 2, -1],
    ['le van huan', -1, -1],
    ['huan', undefined, -1],
    [' huan', undefined, 0],
    ['', undefined, -1],
  ])('in «%s» before %s: %i', (text, before, at) => {
    expect(lastSpace(text, before)).toBe(at);
  });
});
