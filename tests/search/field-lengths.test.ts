import { expect, test } from 'vitest';
import { fieldAt, fieldLengths, textLength } from '../../utils/search/field-lengths';

test.each([
  ['short texts, two bytes a field', [[11, 11, 20, 20, 20, 20, 90] as const, [0, 0, 0, 0, 0, 0, 65_535] as const], 2],
  ['a text of 65,536 words, four bytes', [[0, 5, 5, 5, 5, 5, 65_541] as const, [1, 1, 1, 1, 1, 1, 1] as const], 4],
] as const)('fields lie where they ended: %s', (_, texts, bytes) => {
  const lengths = fieldLengths(texts.flat());
  expect(lengths.BYTES_PER_ELEMENT).toBe(bytes);
  texts.forEach((ends, text) => {
    expect(textLength(lengths, text)).toBe(ends.at(-1));
    const edges = ends.flatMap((end) => [end - 1, end]).filter((position) => position >= 0);
    for (const position of edges) {
      // Behind the last field nothing stands; what is asked there is answered with it.
      const field = ends.findIndex((end) => position < end);
      expect([position, fieldAt(lengths, text, position)]).toEqual([position, field < 0 ? 6 : field]);
    }
  });
});
