import { parseQuery } from '../search/parse-query';
import { answersOf } from './answers';
import { countedNames } from './counted-names';
import type { CollectionDatabase } from './database';
import { isOfAll } from './is-of-all';
import type { Asked } from './search-clips';

const DAY = 86_400_000;

/**
 * How many clips of every month (`2024-05`, of publication, else of saving) answer what is asked: of everything from the
 * counters, of a query from the columns; no row is read.
 */
export async function monthsOf(
  db: CollectionDatabase,
  asked: Pick<Asked, 'typed' | 'filters'>,
): Promise<ReadonlyMap<string, number>> {
  if (isOfAll(asked)) {
    const rows = await countedNames(db, (names) => names.most('month'));
    return new Map(rows.map(({ key, count }) => [key, count]));
  }
  const { found } = await answersOf(db, parseQuery(asked.typed), asked.filters);
  const months = new Map<string, number>();
  const names = new Map<number, string>();
  for (const { chunk, texts } of found)
    for (const text of texts) {
      const day = chunk.day[text] ?? 0;
      let month = names.get(day);
      if (month === undefined) {
        month = new Date(day * DAY).toISOString().slice(0, 7);
        names.set(day, month);
      }
      months.set(month, (months.get(month) ?? 0) + 1);
    }
  return months;
}
