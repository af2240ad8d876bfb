import type { Clip, ClipContent } from '../model/clip';
import type { ClipId } from '../model/ids';
import type { CollectionDatabase } from './database';

/** A clip with its body. */
export interface WholeClip {
  readonly clip: Clip;
  readonly content: ClipContent;
}

/** Contents are read so many at a time: 25 take about 5 ms and 1 MB. */
const BATCH = 25;

/** Some clips with their bodies, in the order of their ids as given, read a few at a time; those that are gone are left out. */
export async function* readClips(db: CollectionDatabase, ids: readonly ClipId[]): AsyncGenerator<WholeClip> {
  for (let from = 0; from < ids.length; from += BATCH) {
    const some = ids.slice(from, from + BATCH);
    yield* await db.transaction('r', [db.clips, db.contents], async () => {
      const [rows, contents] = await Promise.all([db.clips.bulkGet(some), db.contents.bulkGet(some)]);
      return rows.flatMap((clip, index) => {
        const content = contents[index];
        return clip && content ? [{ clip, content }] : [];
      });
    });
  }
}
