import type { StampedClip } from '../import/merge-clips';
import type { Annotation } from '../model/annotation';
import { exportedClip, withPictures } from '../model/as-exported';
import type { ReadClip } from '../model/clip';
import type { ExportedText } from '../model/exported-clip';
import type { ClipId } from '../model/ids';
import { savedPictures } from '../model/saved-pictures';
import { clipRow } from './clip-row';
import type { CollectionDatabase } from './database';
import { forgetWords } from './forget-words';
import type { ClipRow } from './rows';
import { indexTables, indexWords } from './search-index';
import { waitingRow } from './stories/waiting';
import { dropRows, rowTables, writeRow } from './write-row';

/** The tables that a whole clip lies in, for the caller's transaction. */
export const wholeTables = (db: CollectionDatabase) => [
  ...[...rowTables(db), ...indexTables(db)],
  ...[db.contents, db.versions, db.stories, db.pictures],
];

/** A clip with all that belongs to it, as an export has it; undefined if it is gone. Part of the caller's transaction. */
export async function getWhole(db: CollectionDatabase, id: ClipId): Promise<StampedClip | undefined> {
  const [row, content, annotations, versions, note, pictures] = await Promise.all([
    db.clips.get(id),
    db.contents.get(id),
    db.annotations.where('clipId').equals(id).toArray(),
    db.versions.where('clipId').equals(id).toArray(),
    db.clipNotes.get(id),
    db.pictures.where('clipId').equals(id).toArray(),
  ]);
  if (!row || !content) return undefined;
  return withPictures(exportedClip(content, row, { annotations, versions, note }), pictures) as StampedClip;
}

/** The clip of an article with all that belongs to it; undefined if there is none. */
export const wholeClipOf = (db: CollectionDatabase, canonicalUrl: string): Promise<StampedClip | undefined> =>
  db.transaction('r', wholeTables(db), async () => {
    const row = await db.clips.where('canonicalUrl').equals(canonicalUrl).first();
    return row && getWhole(db, row.id);
  });

const readClipOf = ({ article, html, recognizerVersion, mentions, officials, documents }: ExportedText): ReadClip => ({
  article,
  html,
  recognition: { recognizerVersion, mentions, officials, documents },
});

/** What a whole clip is in the tables. */
export function rowsOfWhole(clip: StampedClip) {
  const { id, savedAt, updatedAt, contentHash, tags, annotations = [], versions = [], article } = clip;
  const marks = [...(clip.marks ?? []), ...(annotations.length > 0 || clip.note ? (['note'] as const) : [])];
  const canonicalUrl = article.canonicalUrl ?? article.url ?? '';
  const read = readClipOf(clip);
  const row = clipRow(read, {
    ...{ id, canonicalUrl, contentHash, savedAt, updatedAt },
    tags,
    marks: marks.length > 0 ? marks : undefined,
  });
  return {
    ...{ row, read },
    notes: clip.note ? [{ id, ...clip.note }] : [],
    pictures: savedPictures(clip.pictures).map((one) => ({ ...one, clipId: id })),
    annotations: annotations.map((one): Annotation => ({ ...one, clipId: id })),
    versions: versions.map((version) => ({
      ...{ id: `${id} ${version.contentHash}`, clipId: id },
      ...{ contentHash: version.contentHash, clippedAt: version.clippedAt },
      content: { id, ...readClipOf(version) },
    })),
  };
}

export type WholeRows = ReturnType<typeof rowsOfWhole>;

/** Writes what readers added to clips, the texts they had before and their pictures; part of the caller's transaction. */
export const putReadersParts = (db: CollectionDatabase, clips: readonly WholeRows[]): Promise<unknown> =>
  Promise.all([
    db.clipNotes.bulkPut(clips.flatMap(({ notes }) => notes)),
    db.annotations.bulkPut(clips.flatMap(({ annotations }) => annotations)),
    db.versions.bulkPut(clips.flatMap(({ versions }) => versions)),
    db.pictures.bulkPut(clips.flatMap(({ pictures }) => pictures)),
  ]);

/** Writes a clip with all that belongs to it in the place of what is there; part of the caller's transaction. */
export async function putWhole(db: CollectionDatabase, clip: StampedClip): Promise<void> {
  const { id } = clip;
  const known = await db.clips.get(id);
  if (known) await takeOut(db, id);
  const rows = rowsOfWhole(clip);
  const { row, read } = rows;
  // The highlights first: their notes are indexed with the words.
  await putReadersParts(db, [rows]);
  const words = writeRow(db, known, row).then((values) => indexWords(db, row, read, values));
  await Promise.all([words, db.contents.put({ id, ...read }), db.stories.put(waitingRow(id))]);
}

/**
 * Takes out of the other tables what belongs to clips; their rows stay for the one who counts them. Older texts are read, and
 * not deleted unseen: a damaged one is met, stays where it lies and is put aside.
 */
async function takeOut(db: CollectionDatabase, ...ids: readonly ClipId[]): Promise<void> {
  const versions = await db.versions.where('clipId').anyOf(ids).toArray();
  await Promise.all([
    forgetWords(db, ...ids),
    db.stories.bulkDelete([...ids]),
    db.clipNotes.bulkDelete([...ids]),
    db.annotations.where('clipId').anyOf(ids).delete(),
    db.versions.bulkDelete(versions.map((version) => version.id)),
    db.pictures.where('clipId').anyOf(ids).delete(),
  ]);
}

/** Takes clips out with all that belongs to them, and not into the bin: what came in by an import that is taken back. */
export async function dropWholes(db: CollectionDatabase, rows: readonly ClipRow[]): Promise<void> {
  if (rows.length === 0) return;
  const ids = rows.map(({ id }) => id);
  await Promise.all([takeOut(db, ...ids), dropRows(db, rows), db.contents.bulkDelete(ids)]);
}
