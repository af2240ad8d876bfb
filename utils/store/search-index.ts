import type { ReadClip } from '../model/clip';
import type { ClipId } from '../model/ids';
import type { Result } from '../model/result';
import { indexedText } from '../search/indexed-text';
import { buildSegment } from '../search/segment';
import type { CollectionDatabase } from './database';
import { guarded } from './fault';

/** So many clips wait in `fresh` before they become a segment: a search reads them all in about 15 ms. */
export const SEGMENT_SIZE = 256;

/** Takes a clip's words out of the index; part of the caller's transaction. */
export async function forgetWords(db: CollectionDatabase, id: ClipId): Promise<void> {
  const place = await db.places.get(id);
  if (!place) return;
  await db.places.delete(id);
  if (place.segment === 0) return db.fresh.delete(id);
  const segment = await db.segments.get(place.segment);
  if (!segment) return;
  const dead = [...segment.dead, segment.clips.indexOf(id)];
  await db.segments.put({ ...segment, dead });
}

/** Puts the words of a clip that has none there into the index; part of the caller's transaction. */
export async function indexWords(db: CollectionDatabase, id: ClipId, read: ReadClip): Promise<void> {
  const lines = indexedText(read.article, read.recognition);
  await Promise.all([db.fresh.put({ id, lines }), db.places.put({ id, segment: 0 })]);
}

/**
 * Makes one segment of the clips that wait, if enough do; answers how many it took.
 *
 * One transaction: two contexts that do it at once, or a death half-way, leave the index whole.
 */
export async function packFresh(db: CollectionDatabase, size = SEGMENT_SIZE): Promise<number> {
  if ((await db.fresh.count()) < size) return 0;
  return db.transaction('rw', [db.places, db.fresh, db.segments, db.postings], async () => {
    const waiting = await db.fresh.limit(size).toArray();
    if (waiting.length < size) return 0;
    const { blocks, titleEnds } = buildSegment(waiting.map(({ lines }) => lines));
    const clips = waiting.map(({ id }) => id);
    const segment = await db.segments.add({ clips, titleEnds, dead: [] });
    await db.postings.bulkAdd(Array.from(blocks, ([term, block]) => ({ segment, term, block })));
    await db.places.bulkPut(clips.map((id) => ({ id, segment })));
    await db.fresh.bulkDelete(clips);
    return clips.length;
  });
}

/** Packs all that waits, a segment at a time; answers how many clips it took. To be called after clips are saved, and not waited for. */
export function tendIndex(db: CollectionDatabase): Promise<Result<number>> {
  return guarded(async () => {
    let all = 0;
    for (let taken = await packFresh(db); taken > 0; taken = await packFresh(db)) all += taken;
    return all;
  });
}
