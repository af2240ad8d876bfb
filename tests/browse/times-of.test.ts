import { expect, test } from 'vitest';
import { timesOf } from '../../utils/browse/times-of';
import type { FacetCount } from '../../utils/model/facet';

const month = (key: string, count: number): FacetCount => ({ kind: 'month', key, label: key, count });

test('some months are written as Vietnamese write them', () => {
  expect(
    timesOf([month('2026-10', 3), month('2025-01', 1)]).map(({ key, label, count }) => [key, label, count]),
  ).toEqual([
    ['2026-10', '10/2026', 3],
    ['2025-01', '01/2025', 1],
  ]);
});

test('eleven years of months are eleven rows, the newest first', () => {
  const months = Array.from({ length: 132 }, (_, i) =>
    month(`${2025 - Math.floor(i / 12)}-${String(12 - (i % 12)).padStart(2, '0')}`, 2),
  );
  const years = timesOf(months);
  expect(years).toHaveLength(11);
  expect(years[0]).toEqual({ kind: 'month', key: '2025', label: '2025', count: 24 });
});
