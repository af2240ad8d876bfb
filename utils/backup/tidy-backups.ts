import type { Backup, BackupPlaceKind } from '../model/backup';
import { dropBackups, listBackups, putBackup } from '../store/backups';
import type { CollectionDatabase } from '../store/database';
import type { BackupPlace } from './place';

export type Places = Partial<Readonly<Record<BackupPlaceKind, BackupPlace>>>;

const unfinished = (backup: Backup) => backup.state === 'begun' || backup.state === 'written';

/**
 * Cleans up what a killed page or worker left: its file goes, and the journal says that it was interrupted; what was about to
 * go goes. Of a place that cannot be reached now it is only said. Call it where nobody else backs up.
 */
export async function sweep(db: CollectionDatabase, places: Places): Promise<void> {
  const fault = { code: 'interrupted', message: 'the page was closed or the worker ended half-way' };
  for (const backup of (await listBackups(db)).filter(unfinished)) {
    await places[backup.place]?.remove(backup.fileName).catch(() => undefined);
    await putBackup(db, { ...backup, state: 'bad', fault });
  }
  for (const backup of (await listBackups(db)).filter(({ state }) => state === 'going'))
    if (await takenAway(backup, places)) await dropBackups(db, [backup.id]);
}

/** True if the file of a backup is gone; false where it could not be taken away, or its place not be reached. */
const takenAway = async ({ place, fileName }: Backup, places: Places): Promise<boolean> => {
  const of = places[place];
  if (!of) return false;
  return of.remove(fileName).then(
    () => true,
    () => false,
  );
};

/** A collection that lost so much (or was emptied) pushes no fuller backup out. */
const isFuller = (old: Backup, made: Backup) => (old.counts?.clips ?? 0) > 2 * (made.counts?.clips ?? 0);

/** The good ones beyond `keep` that may go, the newest of them first. */
export function toRotate(backups: readonly Backup[], keep: number, made: Backup): readonly Backup[] {
  const good = backups.filter(({ state }) => state === 'good');
  return good.slice(keep).filter((old) => !isFuller(old, made));
}

/** Takes away the good ones beyond `keep`. What cannot be taken away stays in the journal, for the next time. */
export async function rotate(
  db: CollectionDatabase,
  { places, place, keep }: { readonly places: Places; readonly place: BackupPlace; readonly keep: number },
  made: Backup,
): Promise<void> {
  for (const old of toRotate(await listBackups(db), keep, made)) {
    if (!places[old.place]) continue;
    // Said before its file goes: who is killed in between leaves no line that calls good what is not there.
    await putBackup(db, { ...old, state: 'going' });
    if (await takenAway(old, places)) await dropBackups(db, [old.id]);
    else await putBackup(db, old);
  }
  // What is left lying takes room and harms nobody: the backup is good.
  await place.tidy().catch(() => undefined);
}
