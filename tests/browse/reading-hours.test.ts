import { expect, test } from 'vitest';
import { readingHours } from '../../utils/browse/reading-hours';

test.each([
  ['nothing', 0, 0],
  ['an article of 3,500 characters', 3500, 0],
  ['a hundred articles', 350_000, 5],
  ['a tenth of an hour is said of few', 380_000, 5.4],
  ['and none of many', 3_500_000, 50],
])('%s', (_, characters, hours) => {
  expect(readingHours(characters)).toBe(hours);
});
