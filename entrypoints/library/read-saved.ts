import { placeNotes } from '../../utils/anchor/place-notes';
import type { Clip, ClipContent } from '../../utils/model/clip';
import type { ClipId } from '../../utils/model/ids';
import type { SavedPicture } from '../../utils/model/picture';
import type { PlacedNote } from '../../utils/model/placed-note';
import type { CollectionDatabase } from '../../utils/store/database';
import { picturesOf } from '../../utils/store/pictures';

/** A clip as it is read. */
export interface Saved {
  readonly clip: Clip;
  readonly content: ClipContent;
  /** The reader's highlights, where they stand in the text as it was clipped last. */
  readonly notes: readonly PlacedNote[];
  /** The reader's note on the whole. */
  readonly note: string;
  /** What was kept of its pictures. */
  readonly pictures: readonly SavedPicture[];
  /** How many older texts there are of it. */
  readonly versions: number;
}

/** A clip with its body and notes; `null` if it is gone. */
export async function readSaved(db: CollectionDatabase, id: ClipId): Promise<Saved | null> {
  const [clip, content, annotations, own, versions, pictures] = await Promise.all([
    db.clips.get(id),
    db.contents.get(id),
    db.annotations.where('clipId').equals(id).sortBy('id'),
    db.clipNotes.get(id),
    db.versions.where('clipId').equals(id).primaryKeys(),
    picturesOf(db, id),
  ]);
  if (!clip || !content) return null;
  const { text } = content.article;
  // Older texts are read only for highlights that were described in them.
  const wanted = [...new Set(annotations.map(({ textHash }) => textHash))].filter((hash) => hash !== clip.contentHash);
  const older = await db.versions.bulkGet(wanted.map((hash) => `${id} ${hash}`));
  const texts = new Map(older.map((row) => [row?.contentHash, row?.content.article.text]));
  const notes = placeNotes(annotations, (hash) => (hash === clip.contentHash ? text : texts.get(hash)), text);
  return { clip, content, notes, note: own?.text ?? '', pictures, versions: versions.length };
}
