import type { Result } from '../model/result';
import type { CollectionDatabase } from './database';
import { guarded } from './fault';
import { withoutFront } from './front';
import { forgetPageFiles } from './page-files';

/** What is no part of the collection: the reader's choices, and the way to the backups of it. */
const STAYS = ['settings', 'backups', 'backupFolders'];

/** The tables that are the collection and what is derived of it. */
export const collectionTables = (db: CollectionDatabase) => db.tables.filter(({ name }) => !STAYS.includes(name));

/**
 * Deletes every clip, note, correction and tag, the bin and what is derived of them, at once or not at all. The choices
 * stay, and the list of backups.
 */
export function deleteEverything(db: CollectionDatabase): Promise<Result<null>> {
  return guarded(async () => {
    const tables = collectionTables(db);
    await withoutFront(() =>
      db.transaction('rw', tables, async () => {
        for (const table of tables) await table.clear();
      }),
    );
    db.shelf.clear();
    db.ordinals.clear();
    await forgetPageFiles(db);
    return null;
  });
}
