import { expect, test } from 'vitest';
import { daysLeft } from '../../utils/store/empty-bin';

test.each([
  ['deleted just now', '2026-11-29T08:00:00Z', 30],
  ['deleted an hour ago', '2026-11-29T07:00:00Z', 30],
  ['deleted yesterday', '2026-11-28T08:00:00Z', 29],
  ['in its last hour', '2026-10-30T09:00:00Z', 1],
  ['overdue', '2026-10-01T08:00:00Z', 0],
])('%s', (_, deletedAt, days) => {
  expect(daysLeft(deletedAt, '2026-11-29T08:00:00Z')).toBe(days);
});
