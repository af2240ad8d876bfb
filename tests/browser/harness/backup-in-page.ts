/** Runs in a page of the extension: what a test of backups does to the collection behind the reader's back. */
import { collectionJson } from '../../../utils/export/json';
import { keepBackupFolder, listBackups } from '../../../utils/store/backups';
import { openDatabase } from '../../../utils/store/database';
import { deleteEverything } from '../../../utils/store/delete-everything';
import { readSource } from '../../../utils/store/read-source';
import { type DatedClip, saveClips } from '../../../utils/store/save-clips';
import { ageBackups } from './age-backups';
import { idleBackups } from './idle-backups';

const db = openDatabase();

/** A folder of the extension's own in the place of one that was picked; one of the disk is in `backup-folder.test.ts`. */
const folder = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('sao-luu', { create: true });

async function namesIn(inner: FileSystemDirectoryHandle): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const name of (inner as unknown as { keys(): AsyncIterable<string> }).keys()) names.push(name);
  return names.sort();
}

export const save = async (clips: readonly DatedClip[]) => (await saveClips(db, clips)).ok;
export const wipe = async () => (await deleteEverything(db)).ok;

/** The whole collection as an export, without the time in it. */
export async function text(): Promise<string> {
  let whole = '';
  for await (const piece of collectionJson(await readSource(db), '2026-11-29T00:00:00.000Z')) whole += piece;
  return whole;
}

// Async: Firefox's protocol waits for none but the browser's own promises.
export const pick = async () => keepBackupFolder(db, await folder());
export const journal = async () => listBackups(db);
export const choose = async (value: unknown) => db.settings.put({ name: 'backup', value });

/** Has there never have been one. */
export async function forget(): Promise<void> {
  await idleBackups(db);
  await db.backups.clear();
}

/** Makes every backup two days older: the next one is due. */
export async function age(): Promise<void> {
  await idleBackups(db);
  await ageBackups(db);
}

export const lists = async () => (await namesIn(await folder())).filter((name) => name.endsWith('.backup.json'));

/** Changes one bit in the middle of the largest piece. */
export async function damage(): Promise<void> {
  const parts = await (await folder()).getDirectoryHandle('trich-luc-parts');
  let largest: File | undefined;
  for (const name of await namesIn(parts)) {
    const file = await (await parts.getFileHandle(name)).getFile();
    if (!largest || file.size > largest.size) largest = file;
  }
  if (!largest) throw new Error('no piece');
  const bytes = new Uint8Array(await largest.arrayBuffer());
  const middle = bytes.length >> 1;
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  const writable = await (await parts.getFileHandle(largest.name)).createWritable();
  await writable.write(bytes);
  await writable.close();
}

/** Has the last backup be one that was too large for Chromium's worker. */
export async function enlarge(): Promise<void> {
  const [last] = await listBackups(db);
  if (last) await db.backups.put({ ...last, bytes: 31_000_000 });
}
