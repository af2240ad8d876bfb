import { buildSegment } from '../search/build-segment';
import type { IndexedText } from '../search/indexed-text';
import { withBit } from './bits';
import type { CollectionDatabase } from './database';
import type { FreshRow } from './rows';
import { type Built, builtColumns, segmentWriter } from './segment-writer';

/** Writes the pages of some texts. */
export async function writeTexts(
  db: CollectionDatabase,
  texts: readonly IndexedText[],
): Promise<{ readonly built: Built; readonly fieldEnds: readonly (readonly number[])[] }> {
  const { blocks, fieldEnds } = buildSegment(texts);
  const segment = await segmentWriter(db);
  for (const [term, block] of blocks) {
    segment.add(term, block);
    if (segment.isFull()) await segment.flush();
  }
  return { built: await segment.end(), fieldEnds };
}

/** Makes a segment of the oldest that wait, at most `most`; answers how many it took. */
export async function packFresh(db: CollectionDatabase, least: number, most: number): Promise<number> {
  if ((await db.fresh.count()) < least) return 0;
  const waiting = await db.fresh.limit(most).toArray();
  const { built, fieldEnds } = await writeTexts(db, waiting);
  return publishFresh(db, built, waiting, fieldEnds);
}

/** The new segment is seen from here on, and what waited no longer waits; what changed meanwhile is dead in it. */
function publishFresh(
  db: CollectionDatabase,
  built: Built,
  waiting: readonly FreshRow[],
  fieldEnds: readonly (readonly number[])[],
): Promise<number> {
  const { number } = built;
  const columns = builtColumns(
    built,
    waiting.map((row, i) => ({ ...row, fieldEnds: fieldEnds[i] ?? [] })),
  );
  return db.transaction('rw', [db.places, db.fresh, db.segments, db.deaths], async () => {
    const ids = waiting.map(({ id }) => id);
    const now = await db.fresh.bulkGet(ids);
    const same = now.map((row, i) => row?.stamp === waiting[i]?.stamp);
    let bits: Uint8Array = new Uint8Array((ids.length + 7) >> 3);
    same.forEach((isSame, text) => {
      if (!isSame) bits = withBit(bits, text);
    });
    const taken = ids.filter((_, i) => same[i]);
    await Promise.all([
      // Another context took them all before: nothing is left to be searched here.
      db.segments.put({ ...columns, state: taken.length > 0 ? 'ready' : 'gone' }),
      same.includes(false) ? db.deaths.put({ segment: number, bits }) : undefined,
      db.places.bulkPut(taken.map((id) => ({ id, segment: number }))),
      db.fresh.bulkDelete(taken),
    ]);
    return taken.length;
  });
}
