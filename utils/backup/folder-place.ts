import { cutPieces } from './cut-pieces';
import { type FolderHandle, fileIn, namesIn, putFile, removeFrom } from './folder-handle';
import { joinParts, LIST_ENDING, listBytes, PARTS_FOLDER, type PartsList, partName, readList } from './parts-list';
import type { BackupPlace } from './place';
import { BackupRefusal } from './refusal';

/**
 * A piece that no list names may be of a backup that another browser is writing into the same folder, or of another machine's
 * whose list has not come yet: pieces cost only space, so they stay for two weeks.
 */
const YOUNG = 14 * 24 * 3_600_000;
/** What Chromium writes beside a file until it is whole; a killed worker leaves it. */
const SWAP = '.crswap';

/**
 * A folder: each backup is a small list of the pieces it is made of, and pieces that are there are not written again. What
 * a killed worker leaves are pieces that no list names: the list is written last.
 */
export function folderPlace(folder: FolderHandle, clock: () => number = Date.now): BackupPlace {
  /**
   * Whoever writes or deletes where the permission lapsed has Chromium ask the reader at once, and waits for the answer: only a
   * click of theirs may do that (`requestPermission`).
   */
  async function allowed(): Promise<void> {
    const state = await folder.queryPermission?.({ mode: 'readwrite' });
    if (state !== undefined && state !== 'granted')
      throw new BackupRefusal('permission', `the browser's answer for "${folder.name}" is "${state}"`);
  }

  const partsFolder = () => folder.getDirectoryHandle(PARTS_FOLDER, { create: true });

  async function write(texts: AsyncIterable<string>, name: string, at: string) {
    const parts = await partsFolder();
    const there = await namesIn(parts);
    const list: { name: string; bytes: number }[] = [];
    let newBytes = 0;
    for await (const text of cutPieces(texts)) {
      const bytes = new TextEncoder().encode(text);
      const part = await partName(text);
      list.push({ name: part, bytes: bytes.length });
      // One of another size was left by whoever was killed; whether the others are whole, the reading back will tell.
      if (there.has(part) && (await fileIn(parts, part))?.size === bytes.length) continue;
      await putFile(parts, part, bytes);
      newBytes += bytes.length;
    }
    const bytes = list.reduce((sum, one) => sum + one.bytes, 0);
    const fileName = `${name}${LIST_ENDING}`;
    await putFile(folder, fileName, listBytes({ format: 'trich-luc-backup', version: 1, exportedAt: at, parts: list }));
    return { fileName, bytes, newBytes };
  }

  async function listOf(fileName: string): Promise<PartsList> {
    const file = await fileIn(folder, fileName);
    if (!file) {
      // Of a folder that is gone itself this raises.
      await namesIn(folder);
      throw new BackupRefusal('broken', `${fileName} is no longer in the folder`);
    }
    return readList(file, fileName);
  }

  async function read(fileName: string): Promise<Blob> {
    const list = await listOf(fileName);
    const parts = await partsFolder();
    return joinParts(list, (name) => fileIn(parts, name));
  }

  async function tidy(): Promise<void> {
    await allowed();
    const parts = await partsFolder();
    const named = new Set<string>();
    for (const name of await namesIn(folder)) {
      if (name.startsWith('trich-luc-') && name.endsWith(SWAP)) await removeFrom(folder, name);
      if (!name.endsWith(LIST_ENDING)) continue;
      const file = await fileIn(folder, name);
      // Left empty by whoever was killed.
      if (!file || file.size === 0) continue;
      // What an unreadable list needs nobody knows: then nothing goes.
      for (const part of (await readList(file, name)).parts) named.add(part.name);
    }
    for (const name of await namesIn(parts)) {
      if (named.has(name)) continue;
      const file = await fileIn(parts, name);
      if (file && clock() - file.lastModified > YOUNG) await removeFrom(parts, name);
    }
  }

  return {
    kind: 'folder',
    fileNameOf: (name) => `${name}${LIST_ENDING}`,
    ready: async () => {
      await allowed();
      // A folder that was deleted raises here, before anything is begun.
      for await (const _ of folder.keys()) break;
    },
    write,
    read,
    remove: async (fileName) => {
      await allowed();
      await removeFrom(folder, fileName);
    },
    discard: async (part) => {
      await allowed();
      await removeFrom(await partsFolder(), part);
    },
    tidy,
  };
}
