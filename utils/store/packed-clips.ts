import type { ReadClip } from '../model/clip';
import type { IndexedText } from '../search/indexed-text';
import { withBit } from './bits';
import { countMany } from './count-facets';
import type { CollectionDatabase } from './database';
import { facetValues } from './facet-values';
import { writeTexts } from './pack-fresh';
import type { ClipRow } from './rows';
import { dayOf } from './search-index';
import { builtColumns } from './segment-writer';
import { waitingRow } from './stories/waiting';

/** A segment that nobody sees yet. */
export type Packed = Awaited<ReturnType<typeof writeTexts>>;

/** Writes the words of clips that are not saved yet; not in a transaction, and under the index's lock. */
export const packTexts = (db: CollectionDatabase, texts: readonly IndexedText[]): Promise<Packed> =>
  writeTexts(db, texts);

/** A clip whose words stand in a packed segment; one that turned out to be there already is dead in it. */
export interface PackedClip {
  readonly row: ClipRow;
  readonly read: ReadClip;
  readonly isNew: boolean;
}

/**
 * Adds those of the clips that are new, in the order of the segment's texts: rows, bodies, counts, stories, and the segment
 * itself, which is seen from here on. Part of the caller's transaction.
 */
export async function addPacked(
  db: CollectionDatabase,
  { built, fieldEnds }: Packed,
  clips: readonly PackedClip[],
): Promise<void> {
  const fresh = clips.filter(({ isNew }) => isNew);
  const values = await countMany(
    db,
    fresh.map(({ row }) => ({ id: row.id, values: facetValues(row) })),
  );
  const valuesOf = new Map(fresh.map(({ row }, i) => [row.id, values[i] ?? []]));
  let bits: Uint8Array = new Uint8Array((clips.length + 7) >> 3);
  clips.forEach(({ isNew }, text) => {
    if (!isNew) bits = withBit(bits, text);
  });
  const texts = clips.map(({ row }, i) => ({
    id: row.id,
    values: valuesOf.get(row.id) ?? [],
    saved: Date.parse(row.savedAt),
    day: dayOf(row),
    fieldEnds: fieldEnds[i] ?? [],
  }));
  await Promise.all([
    db.clips.bulkAdd(fresh.map(({ row }) => row)),
    db.contents.bulkAdd(fresh.map(({ row, read }) => ({ id: row.id, ...read }))),
    db.stories.bulkPut(fresh.map(({ row }) => waitingRow(row.id))),
    db.places.bulkAdd(fresh.map(({ row }) => ({ id: row.id, segment: built.number }))),
    // All were there meanwhile: nothing is left to be searched here.
    db.segments.put({ ...builtColumns(built, texts), state: fresh.length > 0 ? 'ready' : 'gone' }),
    fresh.length < clips.length ? db.deaths.put({ segment: built.number, bits }) : undefined,
  ]);
}
