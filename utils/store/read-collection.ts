import type { Clip, ClipContent } from '../model/clip';
import type { ClipId } from '../model/ids';
import type { CollectionDatabase } from './database';
import type { ClipRow } from './rows';

/** A clip with its body. */
export interface WholeClip {
  readonly clip: Clip;
  readonly content: ClipContent;
}

/** Contents are read so many at a time: 25 take about 5 ms and 1 MB. */
const BATCH = 25;

interface Batch {
  readonly clips: readonly WholeClip[];
  /** Where the next batch begins; undefined behind the last clip. */
  readonly last?: ClipId;
}

async function batchAfter(db: CollectionDatabase, id: ClipId): Promise<Batch> {
  return db.transaction('r', [db.clips, db.contents], async () => {
    const rows = await db.clips.where('id').above(id).limit(BATCH).toArray();
    const contents = await db.contents.bulkGet(rows.map((row) => row.id));
    return { clips: rows.flatMap((row, index) => whole(row, contents[index])), last: rows.at(-1)?.id };
  });
}

/** All clips with their bodies, oldest first, read a few at a time. */
export async function* readCollection(db: CollectionDatabase): AsyncGenerator<WholeClip> {
  for (let after: ClipId | undefined = '' as ClipId; after !== undefined; ) {
    const batch: Batch = await batchAfter(db, after);
    yield* batch.clips;
    after = batch.last;
  }
}

/** Some clips with their bodies, in the order of their ids as given, read a few at a time; those that are gone are left out. */
export async function* readClips(db: CollectionDatabase, ids: readonly ClipId[]): AsyncGenerator<WholeClip> {
  for (let from = 0; from < ids.length; from += BATCH) {
    const some = ids.slice(from, from + BATCH);
    yield* await db.transaction('r', [db.clips, db.contents], async () => {
      const [rows, contents] = await Promise.all([db.clips.bulkGet(some), db.contents.bulkGet(some)]);
      return rows.flatMap((row, index) => whole(row, contents[index]));
    });
  }
}

function whole(row: ClipRow | undefined, content: ClipContent | undefined): readonly WholeClip[] {
  if (!row || !content) return [];
  const { officialKeys: _officials, documentKeys: _documents, ...clip } = row;
  return [{ clip, content }];
}
