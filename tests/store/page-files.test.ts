import { expect, test } from 'vitest';
import { textChecksum } from '../../utils/search/checksum';
import type { CollectionDatabase } from '../../utils/store/database';
import { deleteEverything } from '../../utils/store/delete-everything';
import { lockName } from '../../utils/store/locks';
import { MAGIC } from '../../utils/store/page-file';
import * as store from '../../utils/store/page-files';
import { saveClips } from '../../utils/store/save-clips';
import { searchClips } from '../../utils/store/search-clips';
import { fillShelf, type ShelvedSegment } from '../../utils/store/shelf';
import { tendIndex } from '../../utils/store/tend-index';
import { folderInMemory } from './folder-in-memory';
import { emptyDatabase, minute, readClip } from './sample';

const COUNT = 200;

async function addClips(db: CollectionDatabase, from: number, end = ''): Promise<void> {
  const clips = Array.from({ length: COUNT }, (_, i) => from + i).map((n) => ({
    clip: readClip({
      url: `https://bao.example/${n}`,
      title: `Bài ${n}`,
      body: `Hội nghị lần ${n} họp bàn việc${end}.`,
    }),
    now: minute(n),
  }));
  const saved = await saveClips(db, clips);
  if (!saved.ok) throw new Error(saved.error.message);
}

/** A collection of one segment. */
async function filled(end?: string): Promise<CollectionDatabase> {
  const db = emptyDatabase();
  await addClips(db, 0, end);
  await tendIndex(db, { size: 1 });
  await fillShelf(db);
  return db;
}

const segmentOf = (db: CollectionDatabase) => [...db.shelf.values()][0] as ShelvedSegment;

/** A folder that is not answered before `go` is called. */
function slowFolder() {
  const folder = folderInMemory();
  let go = (): void => undefined;
  const gate = new Promise<void>((open) => {
    go = open;
  });
  const root = () => gate.then(folder.root);
  return { folder, root, go };
}

const soon = () => new Promise((wake) => setTimeout(wake, 50));

/** The files of a collection whose segments are all taken for long. */
const pageFilesOf = (db: CollectionDatabase, root: Parameters<typeof store.pageFilesOf>[1]) =>
  store.pageFilesOf(db, root, 1);

const found = async (db: CollectionDatabase, typed: string) =>
  (await searchClips(db, { typed, filters: [] }, 40)).clips.map(({ title }) => title);

const asked = ['hội nghị ', 'họp bàn vi', '"lần 17"', 'bài 105', 'hop'];

test('a long segment is searched out of its file, with the same answers, and its rows are not asked for', async () => {
  const db = await filled();
  const before = await Promise.all(asked.map((typed) => found(db, typed)));
  const folder = folderInMemory();
  db.pageFiles = pageFilesOf(db, folder.root);
  await db.pageFiles?.keepUp();
  expect(folder.files.size).toBe(1);
  await db.pages.clear();
  expect(await Promise.all(asked.map((typed) => found(db, typed)))).toEqual(before);
  expect(before.every((titles) => titles.length > 0)).toBe(true);
});

test('who only opens files reads those that are there, and makes and removes none', async () => {
  const db = await filled();
  const folder = folderInMemory();
  const mine = pageFilesOf(db, folder.root);
  await mine.open();
  expect([folder.made, folder.files.size]).toEqual([0, 0]);
  await mine.keepUp();
  for (const file of folder.files.values()) file.isOpen = false;
  folder.add('1-200-01AN0THERC0LLECT10N0000000');
  const before = await found(db, 'hội nghị ');
  db.pageFiles = pageFilesOf(db, folder.root);
  await db.pageFiles.open();
  expect([folder.made, folder.files.size]).toEqual([1, 2]);
  await db.pages.clear();
  expect(await found(db, 'hội nghị ')).toEqual(before);
});

test('a file that another has for himself is not made anew when he lets go, but opened', async () => {
  const db = await filled();
  const folder = folderInMemory();
  await pageFilesOf(db, folder.root).keepUp();
  const [file] = folder.files.values();
  const bytes = file?.bytes;
  const files = pageFilesOf(db, folder.root);
  await files.keepUp();
  expect(files.read(segmentOf(db), [0])).toBeUndefined();
  if (file) file.isOpen = false;
  await files.keepUp();
  expect(files.read(segmentOf(db), [0])).toHaveLength(1);
  expect(file?.bytes).toBe(bytes);
});

test('a file whose bytes changed is not believed: the rows answer, and it is written anew', async () => {
  const db = await filled();
  const before = await found(db, 'hội nghị ');
  const folder = folderInMemory();
  db.pageFiles = pageFilesOf(db, folder.root);
  await db.pageFiles?.keepUp();
  const [bytes = new Uint8Array()] = [...folder.files.values()].map((file) => file.bytes);
  const good = bytes.slice();
  bytes.fill(7, bytes.length / 2);
  const long = `file ${segmentOf(db).number} 99`;
  db.wholePages.add(long);
  expect(await found(db, 'hội nghị ')).toEqual(before);
  expect(db.wholePages.has(long)).toBe(false);
  expect(await db.jobs.get('index')).toBeUndefined();
  await db.pageFiles?.keepUp();
  expect([...folder.files.values()].map((file) => file.bytes)).toEqual([good]);
  await db.pages.clear();
  expect(await found(db, 'hội nghị ')).toEqual(before);
});

test.each([
  ['died half-way', (bytes: Uint8Array) => bytes.fill(0, 0, 4)],
  ['is cut off', (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 1)],
  ['is empty', () => new Uint8Array()],
  ['wrote where no page begins', (bytes: Uint8Array) => bytes.fill(0xff, 8, 12)],
])('a file whose writer %s is written anew', async (_what, damage) => {
  const db = await filled();
  const folder = folderInMemory();
  await pageFilesOf(db, folder.root)?.keepUp();
  for (const file of folder.files.values()) file.bytes = damage(file.bytes) as Uint8Array<ArrayBuffer>;
  for (const file of folder.files.values()) file.isOpen = false;
  db.pageFiles = pageFilesOf(db, folder.root);
  await db.pageFiles?.keepUp();
  const [file] = folder.files.values();
  expect(new Uint32Array((file?.bytes ?? new Uint8Array(4)).slice(0, 4).buffer)[0]).toBe(MAGIC);
  await db.pages.clear();
  expect(await found(db, 'hội nghị ')).toHaveLength(40);
});

test('a file that another library has open is left to it, and the rows answer', async () => {
  const db = await filled();
  const folder = folderInMemory();
  await pageFilesOf(db, folder.root)?.keepUp();
  const other = pageFilesOf(db, folder.root);
  db.pageFiles = other;
  await other?.keepUp();
  expect(other?.read(segmentOf(db), [0])).toBeUndefined();
  expect(await found(db, 'hội nghị ')).toHaveLength(40);
  expect(folder.files.size).toBe(1);
  // Closed, it is free for this one.
  for (const file of folder.files.values()) file.isOpen = false;
  await other?.keepUp();
  expect(other?.read(segmentOf(db), [0])).toHaveLength(1);
});

test('a file that breaks again is left to the rows, and not written for ever', async () => {
  const db = await filled();
  const folder = folderInMemory();
  db.pageFiles = pageFilesOf(db, folder.root);
  await db.pageFiles?.keepUp();
  const spoil = async () => {
    for (const { bytes } of folder.files.values()) bytes.fill(7, bytes.length / 2);
    expect(await found(db, 'hội nghị ')).toHaveLength(40);
    await db.pageFiles?.keepUp();
    return db.pageFiles?.read(segmentOf(db), [0])?.length;
  };
  expect([await spoil(), await spoil()]).toEqual([1, undefined]);
});

test('a file of the same clips, packed out of other words by a collection made anew, is not taken for its own', async () => {
  const [old, db] = [await filled(), await filled(' việc')];
  const { ids = '', firsts } = (await old.segments.get(segmentOf(old).number)) ?? {};
  // As an export is read in again: the numbers begin anew, the ids are those it has.
  await db.segments.toCollection().modify((row) => {
    Object.assign(row, { ids, sum: textChecksum(row.firsts, textChecksum(ids)) });
    expect(row.firsts).toBe(firsts);
  });
  db.shelf.clear();
  db.reading.isFilled = false;
  await fillShelf(db);
  const folder = folderInMemory();
  await pageFilesOf(old, folder.root)?.keepUp();
  for (const file of folder.files.values()) file.isOpen = false;
  const files = pageFilesOf(db, folder.root);
  await files?.keepUp();
  const pages = await db.pages.toArray();
  const read = files?.read(segmentOf(db), Array.from(pages.keys()));
  expect(read?.map(({ bytes }) => bytes)).toEqual(pages.map(({ bytes }) => bytes));
});

test('a segment that comes while files are made gets its own behind them', async () => {
  const db = await filled();
  const { folder, root, go } = slowFolder();
  const files = pageFilesOf(db, root);
  const first = files?.keepUp();
  await soon();
  await addClips(db, COUNT);
  await files?.keepUp();
  go();
  await first;
  expect(folder.files.size).toBe(await db.segments.where('state').equals('ready').count());
  expect(folder.files.size).toBeGreaterThan(1);
});

test('where the disk is full nothing is left behind, and it is not tried again and again', async () => {
  const db = await filled();
  const folder = folderInMemory({ most: 500 });
  db.pageFiles = pageFilesOf(db, folder.root);
  await db.pageFiles?.keepUp();
  await db.pageFiles?.keepUp();
  expect([folder.files.size, folder.made]).toEqual([0, 1]);
  expect(await found(db, 'hội nghị ')).toHaveLength(40);
});

test('a disk that takes a part of what is written has no file', async () => {
  const db = await filled();
  const folder = folderInMemory({ takes: 100 });
  await pageFilesOf(db, folder.root)?.keepUp();
  expect(folder.files.size).toBe(0);
});

test('where there are no files at all the rows answer', async () => {
  const db = await filled();
  db.pageFiles = pageFilesOf(db, () => Promise.reject(new DOMException('private', 'SecurityError')));
  await db.pageFiles?.keepUp();
  expect(await found(db, 'hội nghị ')).toHaveLength(40);
});

test('a page that is not whole is not copied', async () => {
  const db = await filled();
  const [row] = await db.pages.toArray();
  if (row) await db.pages.put({ ...row, bytes: row.bytes.slice().fill(1) });
  const folder = folderInMemory();
  await pageFilesOf(db, folder.root)?.keepUp();
  expect(folder.files.size).toBe(0);
});

test('when a segment is gone, so is its file; one of another collection is removed too', async () => {
  const db = await filled();
  const folder = folderInMemory();
  db.pageFiles = pageFilesOf(db, folder.root);
  await db.pageFiles?.keepUp();
  folder.add('1-200-01AN0THERC0LLECT10N0000000');
  await db.segments.toCollection().modify({ state: 'gone' });
  await db.pageFiles?.keepUp();
  expect([...folder.files.keys()]).toEqual([]);
});

test('what a collection that was emptied left behind is removed', async () => {
  const folder = folderInMemory();
  folder.add('1-200-01AN0THERC0LLECT10N0000000');
  await pageFilesOf(emptyDatabase(), folder.root)?.keepUp();
  expect([...folder.files.keys()]).toEqual([]);
});

test('who was about to open a file when everything was deleted does not hold on to it', async () => {
  const db = await filled();
  const { folder, root, go } = slowFolder();
  await pageFilesOf(db, folder.root)?.keepUp();
  for (const file of folder.files.values()) file.isOpen = false;
  const files = pageFilesOf(db, root);
  const looking = files?.keepUp();
  await soon();
  const channel = new BroadcastChannel(lockName(db, 'pages'));
  channel.postMessage('forget');
  channel.close();
  await soon();
  go();
  await looking;
  expect([...folder.files.values()].filter(({ isOpen }) => isOpen)).toEqual([]);
});

test('when everything is deleted, whoever reads such a file lets it go', async () => {
  const db = await filled();
  const folder = folderInMemory();
  db.pageFiles = pageFilesOf(db, folder.root);
  await db.pageFiles?.keepUp();
  const navigator = globalThis.navigator as Navigator | undefined;
  Object.defineProperty(globalThis, 'navigator', {
    configurable: true,
    value: { storage: { getDirectory: folder.root } },
  });
  try {
    expect((await deleteEverything(db)).ok).toBe(true);
  } finally {
    Object.defineProperty(globalThis, 'navigator', { configurable: true, value: navigator });
  }
  expect([...folder.files.values()]).toEqual([]);
});
