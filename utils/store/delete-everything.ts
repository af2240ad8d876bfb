import type { Result } from '../model/result';
import type { CollectionDatabase } from './database';
import { guarded } from './fault';

/** Deletes every clip, note, correction and tag, the bin and what is derived of them, at once or not at all. The choices stay. */
export function deleteEverything(db: CollectionDatabase): Promise<Result<null>> {
  return guarded(async () => {
    const tables = db.tables.filter(({ name }) => name !== 'settings');
    await db.transaction('rw', tables, async () => {
      for (const table of tables) await table.clear();
    });
    db.shelf.clear();
    db.ordinals.clear();
    return null;
  });
}
