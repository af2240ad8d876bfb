import type { ClipId } from '../model/ids';
import type { Result } from '../model/result';
import type { CollectionDatabase } from './database';
import { guarded, Refusal } from './fault';
import { noteChanged, noteTables } from './note-changed';

/** As long as a note on a highlight may be. */
export const MOST_NOTE = 100_000;

/** The note that the reader changed: another window may have saved another since it was read. */
export interface ClipNoteEdit {
  readonly text: string;
  /** What it was when the reader began. */
  readonly base: string;
  /** ISO 8601 in UTC. */
  readonly now: string;
}

/** The note that loses nothing: when another window wrote meanwhile, both stand in it. */
function merged({ text, base }: ClipNoteEdit, stored: string): string {
  const isOthers = stored !== base && stored !== text && stored !== '' && !text.includes(stored);
  return isOthers && text !== '' ? `${text}\n\n${stored}` : text;
}

/**
 * Saves the reader's note on a clip as a whole (Markdown), in the place of the one before; an empty one takes it away.
 *
 * Answers the note as it is saved. Faults: `invalid-note`, `no-such-clip` and those of the storage.
 */
export function saveClipNote(db: CollectionDatabase, id: ClipId, edit: ClipNoteEdit): Promise<Result<string>> {
  return guarded(async () => {
    const text = edit.text.normalize('NFC').trimEnd();
    if (text.length > MOST_NOTE) throw new Refusal('invalid-note', `a note has at most ${MOST_NOTE} characters`);
    return db.transaction('rw', noteTables(db), async () => {
      const [clip, content, before] = await Promise.all([db.clips.get(id), db.contents.get(id), db.clipNotes.get(id)]);
      if (!clip || !content) throw new Refusal('no-such-clip', `no clip has the id ${id}`);
      const note = merged({ ...edit, text }, before?.text ?? '').slice(0, 2 * MOST_NOTE);
      if ((before?.text ?? '') === note) return note;
      await (note === '' ? db.clipNotes.delete(id) : db.clipNotes.put({ id, text: note, updatedAt: edit.now }));
      await noteChanged(db, clip, content);
      return note;
    });
  });
}

/** The reader's note on a clip; `''` if there is none. */
export async function clipNote(db: CollectionDatabase, id: ClipId): Promise<string> {
  return (await db.clipNotes.get(id))?.text ?? '';
}
