import type { Clip } from '../model/clip';
import { parseQuery } from '../search/parse-query';
import type { CollectionDatabase } from './database';
import { type Asked, idsOf } from './search-clips';

/** So many rows are in memory at once. */
const BATCH = 250;

/** The rows of what is asked, the newest clipped first, a piece at a time, at most `most`; no body is read. */
export async function* newestRows(
  db: CollectionDatabase,
  asked: Pick<Asked, 'typed' | 'filters'>,
  most: number,
): AsyncGenerator<readonly Clip[]> {
  const isAll = parseQuery(asked.typed).clauses.length === 0 && asked.filters.length === 0;
  const ids = isAll
    ? await db.clips.toCollection().reverse().limit(most).primaryKeys()
    : (await idsOf(db, { ...asked, order: 'saved' })).slice(0, most);
  for (let from = 0; from < ids.length; from += BATCH) {
    const rows = await db.clips.bulkGet(ids.slice(from, from + BATCH));
    yield rows.filter((row) => row !== undefined);
  }
}
