import { listBackups } from '../../../utils/store/backups';
import type { CollectionDatabase } from '../../../utils/store/database';

const TWO_DAYS = 2 * 86_400_000;

/** Makes every backup two days older: the next one is due. */
export async function ageBackups(db: CollectionDatabase): Promise<void> {
  for (const backup of await listBackups(db)) {
    const begunAt = new Date(Date.parse(backup.begunAt) - TWO_DAYS).toISOString();
    await db.backups.put({ ...backup, begunAt });
  }
}
