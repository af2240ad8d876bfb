import { expect, it } from 'vitest';
import { fullestDate } from '../../utils/model/fullest-date';

it.each([
  ['a day that was read stays', '2031-04-03', '2031-04-05', '2031-04-03'],
  ['a year that was read is said more exactly', '2031', '2031-04-05', '2031-04-05'],
  ['a month, too', '2031-04', '2031-04-05', '2031-04-05'],
  ['and not by another year', '2031', '2030-04-05', '2031'],
  ['what was not read is inferred', undefined, '2031-04-05', '2031-04-05'],
  ['what is not known is not', '2031', undefined, '2031'],
])('%s', (_, date, inferred, fullest) => {
  expect(fullestDate({ ...(date && { date }), inferred: inferred === undefined ? {} : { date: inferred } })).toBe(
    fullest,
  );
});
