import type { EntityNote } from '../../model/entity-note';
import { MOST_NOTE } from '../clip-notes';
import type { CollectionDatabase } from '../database';
import type { ImportStepRow } from './import-rows';

/** Of both what the newer one calls it, and what each notes that the other does not. */
function merged(here: EntityNote, coming: EntityNote): EntityNote {
  const [newer, older] = coming.updatedAt > here.updatedAt ? [coming, here] : [here, coming];
  const name = newer.name ?? older.name;
  const both = here.note === '' || coming.note.includes(here.note) ? coming.note : `${here.note}\n\n${coming.note}`;
  const note = (here.note.includes(coming.note) ? here.note : both).slice(0, MOST_NOTE);
  return { key: here.key, ...(name !== undefined && { name }), note, updatedAt: newer.updatedAt };
}

const isSame = (a: EntityNote, b: EntityNote) => a.name === b.name && a.note === b.note;

/**
 * Writes what another collection calls and notes of an official or a document, beside what is here; answers what is to be
 * noted in the journal, undefined where nothing changed. Part of the caller's transaction.
 */
export async function writeEntityNote(
  db: CollectionDatabase,
  coming: EntityNote,
): Promise<ImportStepRow['entityNotes'][number] | undefined> {
  const before = await db.entityNotes.get(coming.key);
  const after = before ? merged(before, coming) : coming;
  if (before && isSame(before, after)) return undefined;
  await db.entityNotes.put(after);
  return { key: coming.key, after, ...(before && { before }) };
}

/** Takes such a note back, unless the reader changed it since. Part of the caller's transaction. */
export async function undoEntityNote(
  db: CollectionDatabase,
  { key, after, before }: ImportStepRow['entityNotes'][number],
): Promise<void> {
  const now = await db.entityNotes.get(key);
  if (!now || !isSame(now, after) || now.updatedAt !== after.updatedAt) return;
  await (before ? db.entityNotes.put(before) : db.entityNotes.delete(key));
}
