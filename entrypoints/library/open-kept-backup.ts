import { placesOf } from '../../utils/backup/back-up';
import { BackupRefusal } from '../../utils/backup/refusal';
import { listBackups } from '../../utils/store/backups';
import type { CollectionDatabase } from '../../utils/store/database';

/** The export in a backup of the journal, read from its folder. Raises what `backupFault` names. */
export async function openKeptBackup(db: CollectionDatabase, id: string): Promise<File> {
  const backup = (await listBackups(db)).find((one) => one.id === id);
  const place = backup && (await placesOf(db))[backup.place];
  if (!place) throw new BackupRefusal('no-folder', 'no such backup is in the list');
  await place.ready(0);
  const name = `${backup.fileName.replace(/\..*$/, '')}.json`;
  return new File([await place.read(backup.fileName)], name, { type: 'application/json' });
}
