import type { EntityNote } from '../model/entity-note';
import type { FacetCount, FacetKind } from '../model/facet';
import type { EntityKey } from '../model/ids';
import type { Result } from '../model/result';
import { MOST_NOTE } from './clip-notes';
import type { CollectionDatabase } from './database';
import type { Facets } from './facets';
import { guarded, Refusal } from './fault';

/** Longer is no name. */
const MOST_NAME = 200;

const tidy = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/**
 * Saves what a reader calls and notes of an official or a document; with neither, the row goes. Answers what was there
 * before, which saved again is the way back. Faults: `invalid-note` and those of the storage.
 */
export function saveEntityNote(
  db: CollectionDatabase,
  { key, name = '', note, updatedAt }: EntityNote,
): Promise<Result<EntityNote>> {
  return guarded(async () => {
    if (note.length > MOST_NOTE) throw new Refusal('invalid-note', `a note has at most ${MOST_NOTE} characters`);
    const own = tidy(name.slice(0, 10 * MOST_NAME));
    if (own.length > MOST_NAME) throw new Refusal('invalid-note', `a name has at most ${MOST_NAME} characters`);
    const row = { key, note: note.normalize('NFC').trimEnd(), updatedAt, ...(own === '' ? {} : { name: own }) };
    return db.transaction('rw', [db.entityNotes], async () => {
      const before = await db.entityNotes.get(key);
      await (row.name === undefined && row.note === '' ? db.entityNotes.delete(key) : db.entityNotes.put(row));
      return before ?? { key, note: '', updatedAt };
    });
  });
}

/** What a reader calls and notes of one. */
export const entityNote = (db: CollectionDatabase, key: EntityKey): Promise<EntityNote | undefined> =>
  db.entityNotes.get(key);

/** The same values under the names that the reader gave. */
export async function inOwnNames(db: CollectionDatabase, facets: Facets): Promise<Facets> {
  const own = await ownNames(db);
  if (own.size === 0) return facets;
  const named = (value: FacetCount) => ({ ...value, label: own.get(value.key) ?? value.label });
  return new Map([...facets].map(([kind, values]) => [kind, isNamed(kind) ? values.map(named) : values]));
}

const isNamed = (kind: FacetKind) => kind === 'official' || kind === 'document';

/** The names that a reader gave, by key. */
export const ownNames = (db: CollectionDatabase): Promise<ReadonlyMap<string, string>> =>
  db.entityNotes
    .toArray()
    .then((rows) => new Map(rows.flatMap(({ key, name }) => (name === undefined ? [] : [[key, name] as const]))));
