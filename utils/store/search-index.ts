import type { ReadClip } from '../model/clip';
import { type IndexedText, indexedText } from '../search/indexed-text';
import type { CollectionDatabase } from './database';
import type { ClipRow, FreshRow } from './rows';
import { nextStamp } from './stamps';

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

/** Puts words of a clip that has none there into the index; part of the caller's transaction. */
export function putWords(
  db: CollectionDatabase,
  row: ClipRow,
  text: IndexedText & Pick<FreshRow, 'stamp'>,
  values: readonly number[],
): Promise<unknown> {
  const { id } = row;
  const fresh = { id, ...text, values, saved: Date.parse(row.savedAt), day: dayOf(row) };
  return Promise.all([db.fresh.put(fresh), db.places.put({ id, segment: 0 })]);
}

/** Puts the words of a clip that has none there into the index, and those of the notes on it; part of the caller's transaction. */
export async function indexWords(
  db: CollectionDatabase,
  row: ClipRow,
  read: ReadClip,
  values: readonly number[],
): Promise<void> {
  const [annotations, own, stamp] = await Promise.all([
    db.annotations.where('clipId').equals(row.id).toArray(),
    db.clipNotes.get(row.id),
    nextStamp(db),
  ]);
  const notes = [...annotations.map(({ note }) => note), own?.text ?? ''];
  await putWords(db, row, { ...indexedText(read.article, read.recognition, notes), stamp }, values);
}
