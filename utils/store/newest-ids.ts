import type { ClipId } from '../model/ids';
import type { CollectionDatabase } from './database';
import { isOfAll } from './is-of-all';
import { type Asked, idsOf } from './search-clips';

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
