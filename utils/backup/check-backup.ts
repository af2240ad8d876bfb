import type { Backup } from '../model/backup';
import type { Result } from '../model/result';
import { putBackup } from '../store/backups';
import type { CollectionDatabase } from '../store/database';
import type { BackupPlace } from './place';
import { backupFault, refused } from './refusal';
import { compareCounts, rehearse } from './rehearse';

/** What says that the file is another than was written, and not that it cannot be reached now. */
const BAD = new Set(['broken', 'differs']);

/** Reads a backup back once more and says in the journal how it stands. Faults: `BackupFaultCode`. */
export async function checkBackup(
  db: CollectionDatabase,
  place: BackupPlace,
  { backup, now }: { readonly backup: Backup; readonly now: string },
): Promise<Result<Backup>> {
  const { fault: _before, ...rest } = backup;
  try {
    await place.ready(0);
    const counts = await rehearse(await place.read(backup.fileName));
    const told = backup.counts ?? counts;
    compareCounts(counts, told, told);
    return { ok: true, value: await putBackup(db, { ...rest, counts, state: 'good', checkedAt: now }) };
  } catch (error) {
    const fault = backupFault(error);
    if (BAD.has(fault.code)) await putBackup(db, { ...rest, state: 'bad', checkedAt: now, fault });
    return refused(error);
  }
}
