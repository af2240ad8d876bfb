import type { CollectionDatabase } from './database';

/** Drafts by what they are of: the popup's search, or what is typed on a clip. */
export type DraftName = 'search' | `note ${string}` | `tag ${string}`;

/** Nobody types more; a pasted book must not fill the disk at every letter. */
const MOST = 200_000;

/** Keeps what is being typed; nothing is kept of an empty field. */
export async function keepDraft(db: CollectionDatabase, name: DraftName, text: string): Promise<void> {
  if (text === '') await db.drafts.delete(name);
  else await db.drafts.put({ name, text: text.slice(0, MOST), typedAt: new Date().toISOString() });
}

/** What was being typed, if that was after `since` (ISO 8601 in UTC); `''` if nothing was. */
export async function draftOf(db: CollectionDatabase, name: DraftName, since = ''): Promise<string> {
  const row = await db.drafts.get(name);
  return row && row.typedAt >= since ? row.text : '';
}
