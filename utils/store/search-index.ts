import { ulid } from 'ulid';
import type { ReadClip } from '../model/clip';
import type { ClipId } from '../model/ids';
import { indexedText } from '../search/indexed-text';
import { withBit } from './bits';
import { idsIn } from './columns';
import type { CollectionDatabase } from './database';
import type { ClipRow } from './rows';

/** The tables that indexing or forgetting a clip's words touches, for the caller's transaction. */
export const indexTables = (db: CollectionDatabase) => [
  db.places,
  db.fresh,
  db.segments,
  db.deaths,
  db.annotations,
  db.clipNotes,
];

const DAY = 86_400_000;

function dayOf({ publishedAt, savedAt }: ClipRow): number {
  const time = Date.parse(publishedAt ?? savedAt);
  return Math.floor((Number.isNaN(time) ? Date.parse(savedAt) : time) / DAY);
}

/** Takes a clip's words out of the index; part of the caller's transaction. */
export async function forgetWords(db: CollectionDatabase, id: ClipId): Promise<void> {
  const place = await db.places.get(id);
  if (!place) return;
  await db.places.delete(id);
  if (place.segment === 0) return db.fresh.delete(id);
  const [segment, death] = await Promise.all([db.segments.get(place.segment), db.deaths.get(place.segment)]);
  const text = segment ? idsIn(segment).indexOf(id) : -1;
  if (!segment || text < 0) return;
  const bits = withBit(death?.bits ?? new Uint8Array((segment.count + 7) >> 3), text);
  await db.deaths.put({ segment: place.segment, bits });
}

/** Puts the words of a clip that has none there into the index; part of the caller's transaction. */
export async function indexWords(
  db: CollectionDatabase,
  row: ClipRow,
  read: ReadClip,
  values: readonly number[],
): Promise<void> {
  const { id } = row;
  const [annotations, own] = await Promise.all([
    db.annotations.where('clipId').equals(id).toArray(),
    db.clipNotes.get(id),
  ]);
  const text = indexedText(read.article, read.recognition, [...annotations.map(({ note }) => note), own?.text ?? '']);
  const fresh = { id, ...text, stamp: ulid(), values, saved: Date.parse(row.savedAt), day: dayOf(row) };
  await Promise.all([db.fresh.put(fresh), db.places.put({ id, segment: 0 })]);
}
