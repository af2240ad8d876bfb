import type { CollectionDatabase } from '../store/database';
import { tendAlarm } from './alarm';
import { backupChoice, isBackupDue } from './standing';

/**
 * Backs up from a page of ours, if it is time: what the worker could not do, or was not there to do. What goes wrong is in
 * the journal; a storage that cannot be read is reported by what the page shows.
 */
export async function backUpHere(db: CollectionDatabase): Promise<void> {
  try {
    // The choice may have come with an import, and browsers forget alarms.
    await tendAlarm(await backupChoice(db));
    if (!(await isBackupDue(db, true))) return;
    // Loaded when it is time: no page needs it to open.
    const { backUpIfDue } = await import('./back-up');
    await backUpIfDue(db, true);
  } catch {
    // Nothing was begun.
  }
}
