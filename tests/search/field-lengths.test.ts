import { expect, test } from 'vitest';
import { bodyStart, fieldAt, fieldLengths, textLength } from '../../utils/search/field-lengths';

test.each([
  ['short texts', [[11, 11, 20, 20, 20, 20, 90] as const, [0, 0, 0, 0, 0, 0, 65_534] as const], 0],
  ['a body of 65,536 words', [[0, 5, 5, 5, 5, 5, 65_541] as const, [1, 1, 1, 1, 1, 1, 1] as const], 1],
  ['as long as a byte and two can say', [[255, 255, 255, 510, 510, 510, 66_045] as const], 3],
  ['notes of a thousand words', [[9, 9, 9, 9, 9, 1009, 1900] as const, [3, 3, 3, 3, 3, 3, 4] as const], 1],
] as const)('fields lie where they ended: %s', (_, texts, long) => {
  const lengths = fieldLengths(texts.flat());
  expect(lengths.long.size).toBe(long);
  texts.forEach((ends, text) => {
    expect([bodyStart(lengths, text), textLength(lengths, text)]).toEqual([ends[5], ends[6]]);
    const edges = ends.flatMap((end) => [end - 1, end]).filter((position) => position >= 0);
    for (const position of edges) {
      // Behind the last field nothing stands; what is asked there is answered with it.
      const field = ends.findIndex((end) => position < end);
      expect([position, fieldAt(lengths, text, position)]).toEqual([position, field < 0 ? 6 : field]);
    }
  });
});
