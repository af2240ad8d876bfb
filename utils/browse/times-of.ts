import type { FacetCount } from '../model/facet';
import { writtenMonth } from '../text/written-month';

/** More rows than this are no table that anybody reads. */
const MOST_MONTHS = 24;

/** Counts of months (`2024-05`) as they are written; where there are many, of years (`2024`), in the same order. */
export function timesOf(months: readonly FacetCount[]): readonly FacetCount[] {
  if (months.length <= MOST_MONTHS) return months.map((month) => ({ ...month, label: writtenMonth(month.key) }));
  const years = new Map<string, number>();
  for (const { key, count } of months) years.set(key.slice(0, 4), (years.get(key.slice(0, 4)) ?? 0) + count);
  return [...years].map(([key, count]) => ({ kind: 'month', key, label: key, count }));
}
