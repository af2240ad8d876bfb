import type { ClipId } from '../model/ids';
import { withBit } from './bits';
import { textOf } from './columns';
import type { CollectionDatabase } from './database';
import type { SegmentRow } from './rows';
import { readySegments } from './shelf';

/** The segment that holds a clip: the one it was packed into, or what that became when it was merged. */
async function holderOf(
  db: CollectionDatabase,
  id: ClipId,
  packedInto: number,
): Promise<Pick<SegmentRow, 'number' | 'ids' | 'count'> | undefined> {
  const first = await db.segments.get(packedInto);
  if (first?.state === 'ready' && textOf(first, id) >= 0) return first;
  return (await readySegments(db)).find((segment) => textOf(segment, id) >= 0);
}

/** Takes a clip's words out of the index; part of the caller's transaction. */
export async function forgetWords(db: CollectionDatabase, id: ClipId): Promise<void> {
  const place = await db.places.get(id);
  if (!place) return;
  await db.places.delete(id);
  if (place.segment === 0) return db.fresh.delete(id);
  const segment = await holderOf(db, id, place.segment);
  if (segment?.number === undefined) return;
  const death = await db.deaths.get(segment.number);
  const bits = withBit(death?.bits ?? new Uint8Array((segment.count + 7) >> 3), textOf(segment, id));
  await db.deaths.put({ segment: segment.number, bits });
}
