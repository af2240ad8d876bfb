import type { Clip } from '../model/clip';
import type { ClipId } from '../model/ids';
import type { CollectionDatabase } from './database';
import { type Asked, idsOf } from './search-clips';
import { isOfAll } from './window-of';

/** So many rows are in memory at once. */
const BATCH = 250;

/** The ids of what is asked, the newest clipped first, at most `most`. */
export async function newestIds(
  db: CollectionDatabase,
  asked: Pick<Asked, 'typed' | 'filters'>,
  most: number,
): Promise<readonly ClipId[]> {
  return isOfAll(asked)
    ? db.clips.toCollection().reverse().limit(most).primaryKeys()
    : (await idsOf(db, { ...asked, order: 'saved' })).slice(0, most);
}

/** The rows of some clips, a piece at a time; no body is read, and clips that are gone are left out. */
export async function* rowsInPieces(db: CollectionDatabase, ids: readonly ClipId[]): AsyncGenerator<readonly Clip[]> {
  for (let from = 0; from < ids.length; from += BATCH) {
    const rows = await db.clips.bulkGet(ids.slice(from, from + BATCH));
    yield rows.filter((row) => row !== undefined);
  }
}
