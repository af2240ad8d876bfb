import type { ClipContent } from '../model/clip';
import type { CollectionDatabase } from './database';
import { forgetWords } from './forget-words';
import type { ClipRow } from './rows';
import { indexTables, indexWords } from './search-index';
import { rowTables, writeRow } from './write-row';

/** The tables that a change of a clip's notes touches, for the caller's transaction. */
export const noteTables = (db: CollectionDatabase) => [...rowTables(db), ...indexTables(db), db.contents, db.versions];

/** A clip's notes are searched with its words, and counted. Part of the caller's transaction. */
export async function noteChanged(db: CollectionDatabase, clip: ClipRow, content: ClipContent): Promise<void> {
  const [noted, own] = await Promise.all([
    db.annotations.where('clipId').equals(clip.id).count(),
    db.clipNotes.get(clip.id),
  ]);
  const others = (clip.marks ?? []).filter((mark) => mark !== 'note');
  const row: ClipRow = { ...clip, marks: noted > 0 || own ? [...others, 'note'] : others };
  const values = await writeRow(db, clip, row);
  await forgetWords(db, clip.id);
  await indexWords(db, row, content, values);
}
