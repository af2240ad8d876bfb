import { backUpNow } from '../../../../utils/backup/back-up';
import { folderPlace } from '../../../../utils/backup/folder-place';
import { rehearse } from '../../../../utils/backup/rehearse';
import type { BackupChoice } from '../../../../utils/model/backup';
import { keepBackupFolder, listBackups } from '../../../../utils/store/backups';
import type { CollectionDatabase } from '../../../../utils/store/database';
import { saveClip } from '../../../../utils/store/save-clip';
import { ageBackups } from '../age-backups';
import { idleBackups } from '../idle-backups';
import { madeClip } from '../made-clip';

const FOLDER = 'sao-luu';
const KEEP = 3;
const DAY = 86_400_000;
const pause = (milliseconds: number) => new Promise((wake) => setTimeout(wake, milliseconds));

/** A folder of the extension's own in the place of one that was picked: no test can press the picker. */
const folder = async () => (await navigator.storage.getDirectory()).getDirectoryHandle(FOLDER, { create: true });

const choose = (db: CollectionDatabase, choice: Partial<BackupChoice>) =>
  db.settings.put({ name: 'backup', value: { place: 'folder', keep: KEEP, ...choice } });

/** What lies in a folder of the extension's own, by path. */
async function filesIn(
  inner: FileSystemDirectoryHandle,
  path = '',
): Promise<readonly (readonly [string, Uint8Array<ArrayBuffer>])[]> {
  const files: (readonly [string, Uint8Array<ArrayBuffer>])[] = [];
  for await (const handle of (inner as unknown as { values(): AsyncIterable<FileSystemHandle> }).values())
    if (handle.kind === 'directory')
      files.push(...(await filesIn(handle as FileSystemDirectoryHandle, `${path}${handle.name}/`)));
    else {
      const file = await (handle as FileSystemFileHandle).getFile();
      files.push([path + handle.name, new Uint8Array(await file.arrayBuffer())]);
    }
  return files;
}

async function layFile(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const names = path.split('/');
  const name = names.pop() ?? '';
  let at = await folder();
  for (const inner of names) at = await at.getDirectoryHandle(inner, { create: true });
  const writable = await (await at.getFileHandle(name, { create: true })).createWritable();
  await writable.write(bytes);
  await writable.close();
}

/** Makes as many good backups as are kept, the last two days old. */
async function makeBackups(db: CollectionDatabase) {
  for (let n = 0; n < KEEP; n++) {
    const made = await backUpNow(db);
    if (!made.ok) throw new Error(`${made.error.code}: ${made.error.message}`);
  }
  await ageBackups(db);
  return { files: await filesIn(await folder()), journal: await listBackups(db) };
}

/** The backups as they were made the first time. */
const first = new Map<'made', Awaited<ReturnType<typeof makeBackups>>>();

/** As many good backups as are kept, the last two days old, and one clip that is in none: the next one is due. */
export async function beforeBackup(db: CollectionDatabase): Promise<void> {
  // Made by hand: no alarm of the worker's comes in between.
  await choose(db, { every: 'off' });
  await idleBackups(db);
  await db.backups.clear();
  const root = await navigator.storage.getDirectory();
  await root.removeEntry(FOLDER, { recursive: true }).catch(() => undefined);
  await keepBackupFolder(db, await folder());
  const made = first.get('made');
  if (made) {
    for (const [path, bytes] of made.files) await layFile(path, bytes);
    await db.backups.bulkPut([...made.journal]);
  } else first.set('made', await makeBackups(db));
  const saved = await saveClip(db, madeClip(9), '2026-11-20T09:09:00.000Z');
  if (!saved.ok) throw new Error(saved.error.message);
  await choose(db, { every: 'daily' });
}

interface World {
  readonly chrome: { readonly alarms: { create(name: string, info: { when: number }): unknown } };
}

const isNew = ({ begunAt }: { readonly begunAt: string }) => Date.now() - Date.parse(begunAt) < DAY;

/** Rings for the worker until it made a backup that is good: a browser rings again too, an hour later. */
export async function ringForBackup(db: CollectionDatabase): Promise<{ readonly ok: boolean }> {
  const { alarms } = (globalThis as unknown as World).chrome;
  for (let tenth = 0; tenth < 400; tenth++) {
    if (tenth % 10 === 0) alarms.create('backup', { when: Date.now() });
    const backups = await listBackups(db);
    if (backups.some((one) => one.state === 'good' && isNew(one))) return { ok: true };
    await pause(100);
  }
  return { ok: false };
}

/** Whatever happened: the journal's new backup is whole, none is half, and every list on the disk is the journal's. */
export async function wrongBackups(db: CollectionDatabase): Promise<readonly string[]> {
  await idleBackups(db);
  const inner = (await folder()) as unknown as Parameters<typeof folderPlace>[0];
  const [place, backups, clips] = [folderPlace(inner), await listBackups(db), await db.clips.count()];
  const wrong: string[] = [];
  const good = backups.filter(({ state }) => state === 'good');
  if (good.length < KEEP) wrong.push(`${good.length} good backups are left of ${KEEP}`);
  const half = backups.filter(({ state }) => !['good', 'bad', 'going'].includes(state));
  if (half.length > 0) wrong.push(`the journal calls one ${half[0]?.state}`);
  for (const { fileName, counts, ...backup } of good)
    try {
      const found = await rehearse(await place.read(fileName));
      const due = isNew(backup) ? clips : counts?.clips;
      if (found.clips !== due) wrong.push(`${fileName} holds ${found.clips} clips, not ${due}`);
    } catch (error) {
      wrong.push(`${fileName} is called good: ${String(error)}`);
    }
  const known = new Set(backups.map(({ fileName }) => fileName));
  for await (const name of inner.keys())
    if (name.endsWith('.backup.json') && !known.has(name)) wrong.push(`nobody knows ${name}`);
  return wrong;
}

/** No alarm finds anything to do any more. */
export const endBackups = async (db: CollectionDatabase): Promise<unknown> => choose(db, { every: 'off' });
