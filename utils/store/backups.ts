import type { Backup, BackupCounts } from '../model/backup';
import type { ClipId } from '../model/ids';
import type { CollectionDatabase } from './database';

/** A handle of the browser's, as IndexedDB keeps it; `utils/backup/folder-place.ts` says what is asked of it. */
export interface BackupFolderRow {
  readonly name: 'folder';
  readonly handle: unknown;
}

/** Writes a line of the journal. */
export async function putBackup(db: CollectionDatabase, backup: Backup): Promise<Backup> {
  await db.backups.put(backup);
  return backup;
}

/** Takes lines out of the journal. */
export const dropBackups = (db: CollectionDatabase, ids: readonly string[]): Promise<void> =>
  db.backups.bulkDelete([...ids]);

/** The journal, the last first. */
export const listBackups = (db: CollectionDatabase): Promise<readonly Backup[]> =>
  db.backups.orderBy('id').reverse().toArray();

/** Keeps the folder the reader picked; that none was known is history. */
export function keepBackupFolder(db: CollectionDatabase, handle: unknown): Promise<void> {
  return db.transaction('rw', [db.backupFolders, db.backups], async () => {
    await db.backupFolders.put({ name: 'folder', handle });
    await db.backups.filter(({ fault }) => fault?.code === 'no-folder').delete();
  });
}

/** The folder the reader picked, if one was. */
export async function backupFolder(db: CollectionDatabase): Promise<unknown> {
  return (await db.backupFolders.get('folder'))?.handle;
}

/** What a whole export made now would hold: no clip without its content, and nothing that belongs to no clip, or a deleted one. */
export function tallyCollection(db: CollectionDatabase): Promise<BackupCounts> {
  const tables = [
    ...[db.clips, db.contents, db.annotations, db.versions, db.pictures],
    ...[db.corrections, db.searches, db.entityNotes],
  ];
  return db.transaction('r', tables, async () => {
    const contents = new Set(await db.contents.toCollection().primaryKeys());
    const clips = new Set((await db.clips.toCollection().primaryKeys()).filter((id) => contents.has(id)));
    const live = async (table: typeof db.annotations | typeof db.versions | typeof db.pictures) => {
      const all = await table.count();
      const others = ((await table.orderBy('clipId').uniqueKeys()) as ClipId[]).filter((id) => !clips.has(id));
      return others.length === 0 ? all : all - (await table.where('clipId').anyOf(others).count());
    };
    return {
      clips: clips.size,
      annotations: await live(db.annotations),
      versions: await live(db.versions),
      pictures: await live(db.pictures),
      corrections: await db.corrections.count(),
      searches: await db.searches.count(),
      entityNotes: await db.entityNotes.count(),
    };
  });
}

/** How many clips came since a time (ISO 8601 in UTC), by their times of saving. */
export const clipsSince = (db: CollectionDatabase, time: string): Promise<number> =>
  db.clips.where('savedAt').above(time).count();
