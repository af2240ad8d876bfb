import type { Clip } from '../model/clip';
import type { ClipId } from '../model/ids';
import type { CollectionDatabase } from './database';

/** So many rows are in memory at once. */
const BATCH = 250;

/** The rows of some clips, a piece at a time; no body is read, and clips that are gone are left out. */
export async function* rowsInPieces(db: CollectionDatabase, ids: readonly ClipId[]): AsyncGenerator<readonly Clip[]> {
  for (let from = 0; from < ids.length; from += BATCH) {
    const rows = await db.clips.bulkGet(ids.slice(from, from + BATCH));
    yield rows.filter((row) => row !== undefined);
  }
}
