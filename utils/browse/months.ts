/** How many things a stretch of time holds. */
export interface TimeBar {
  /** `2024-05`, or `2024` where the bars are years. */
  readonly time: string;
  readonly count: number;
}

/** More bars than this cannot be told apart on a narrow screen: years are shown instead of months. */
const MOST_MONTHS = 60;

const monthNumber = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
const monthName = (number: number) =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;

/** Counts by month (`2024-05`) as bars without gaps; by year where there would be too many. */
export function timeBars(counts: ReadonlyMap<string, number>): readonly TimeBar[] {
  const months = [...counts]
    .filter(([month]) => /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])$/.test(month))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const [first, last] = [months[0]?.[0], months.at(-1)?.[0]];
  if (first === undefined || last === undefined) return [];
  const [from, to] = [monthNumber(first), monthNumber(last)];
  if (to - from < MOST_MONTHS)
    return Array.from({ length: to - from + 1 }, (_, i) => {
      const time = monthName(from + i);
      return { time, count: counts.get(time) ?? 0 };
    });
  const [start, end] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  const years = new Map<string, number>();
  for (const [month, count] of months) years.set(month.slice(0, 4), (years.get(month.slice(0, 4)) ?? 0) + count);
  return Array.from({ length: end - start + 1 }, (_, i) => {
    const time = String(start + i).padStart(4, '0');
    return { time, count: years.get(time) ?? 0 };
  });
}

/** Counts days (`2024-05-15`) by their month. */
export function countMonths(days: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const day of days) counts.set(day.slice(0, 7), (counts.get(day.slice(0, 7)) ?? 0) + 1);
  return counts;
}
