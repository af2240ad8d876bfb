import { ulid } from 'ulid';
import type { ReadClip } from '../model/clip';
import { indexedText } from '../search/indexed-text';
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

/** Days of the epoch on which a clip was published, else saved. */
export function dayOf({ publishedAt, savedAt }: ClipRow): number {
  const time = Date.parse(publishedAt ?? savedAt);
  return Math.floor((Number.isNaN(time) ? Date.parse(savedAt) : time) / DAY);
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
