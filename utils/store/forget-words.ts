import type { ClipId } from '../model/ids';
import { withBits } from './bits';
import { type SegmentIds, textOf } from './columns';
import type { CollectionDatabase } from './database';
import type { PlaceRow, SegmentRow } from './rows';
import { readySegments } from './shelf';

type Segment = SegmentIds & Pick<SegmentRow, 'number' | 'count'>;

/** The texts of clips in the segments that hold them: the one each was packed into, or what that became when it was merged. */
async function textsIn(
  db: CollectionDatabase,
  packed: readonly PlaceRow[],
): Promise<ReadonlyMap<Segment, readonly number[]>> {
  const first = new Map(
    (await readySegments(db, [...new Set(packed.map(({ segment }) => segment))])).map((one) => [one.number, one]),
  );
  const holders = packed.map(({ id, segment }) => {
    const row = first.get(segment);
    return row && textOf(row, id) >= 0 ? row : undefined;
  });
  const others = holders.includes(undefined) ? await readySegments(db) : [];
  const texts = new Map<Segment, number[]>();
  packed.forEach(({ id }, i) => {
    const holder: Segment | undefined = holders[i] ?? others.find((segment) => textOf(segment, id) >= 0);
    if (!holder) return;
    const known = texts.get(holder) ?? [];
    texts.set(holder, known);
    known.push(textOf(holder, id));
  });
  return texts;
}

/**
 * Takes the words of clips out of the index; part of the caller's transaction. A segment's columns are read once for as long
 * as it lasts: read for every clip that was recognized anew they were most of the work.
 */
export async function forgetWords(db: CollectionDatabase, ...ids: readonly ClipId[]): Promise<void> {
  const places = (await db.places.bulkGet([...ids])).flatMap((place) => place ?? []);
  if (places.length === 0) return;
  const fresh = places.filter(({ segment }) => segment === 0);
  const packed = places.filter(({ segment }) => segment !== 0);
  await db.places.bulkDelete(places.map(({ id }) => id));
  if (fresh.length > 0) await db.fresh.bulkDelete(fresh.map(({ id }) => id));
  for (const [{ number, count }, texts] of packed.length > 0 ? await textsIn(db, packed) : []) {
    if (number === undefined) continue;
    const death = await db.deaths.get(number);
    await db.deaths.put({ segment: number, bits: withBits(death?.bits ?? new Uint8Array((count + 7) >> 3), texts) });
  }
}
