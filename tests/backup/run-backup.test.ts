import '../extension';
import { beforeEach, describe, expect, test } from 'vitest';
import { backUpNow } from '../../utils/backup/back-up';
import { checkBackup } from '../../utils/backup/check-backup';
import { downloadsPlace } from '../../utils/backup/downloads-place';
import { folderPlace } from '../../utils/backup/folder-place';
import { openBackup } from '../../utils/backup/open-backup';
import { type BackupOrder, runBackup } from '../../utils/backup/run-backup';
import { collectionJson } from '../../utils/export/json';
import { keepBackupFolder, listBackups, putBackup } from '../../utils/store/backups';
import { deleteClip } from '../../utils/store/bin';
import type { CollectionDatabase } from '../../utils/store/database';
import { continueImport, startImport } from '../../utils/store/importing/run-import';
import { surveyImport } from '../../utils/store/importing/survey-import';
import { readSource } from '../../utils/store/read-source';
import { saveClip } from '../../utils/store/save-clip';
import { saveClips } from '../../utils/store/save-clips';
import { writeSetting } from '../../utils/store/settings';
import type { Downloads } from '../../utils/webext/downloads';
import { emptyDatabase, minute, readClip } from '../store/sample';
import { type FakeFolder, fakeFolder, namesOf } from './fake-folder';

const start = Date.UTC(2026, 10, 29, 7, 10);
/** A minute passes whenever a test says so. */
const time = { now: start };
const clock = () => time.now;
const later = (hours: number) => {
  time.now += hours * 3_600_000;
};

let db: CollectionDatabase;
let folder: FakeFolder;
const address = (n: number) => `https://bao.example/${n}`;
/** Long and each another: a piece holds some twenty of them. */
const long = (n: number) =>
  readClip({ url: address(n), title: `Hội nghị ${n}`, body: `Đoạn ${n}: ${`lời ${n * 7919} nói `.repeat(1500)}` });
const fill = (from: number, to: number) =>
  saveClips(
    db,
    Array.from({ length: to - from }, (_, i) => ({ clip: long(from + i), now: minute(from + i) })),
  );

beforeEach(async () => {
  time.now = start;
  db = emptyDatabase();
  folder = fakeFolder('Sao lưu', undefined, clock);
  for (const n of [1, 2, 3]) await saveClip(db, readClip({ url: address(n), body: `Bài thứ ${n}.` }), minute(n));
});

const orderFor = (at: FakeFolder, keep = 3): BackupOrder => {
  const place = folderPlace(at, clock);
  return { place, places: { folder: place }, keep };
};
const backUp = (keep = 3) => runBackup(db, orderFor(folder, keep), clock);
const exportOf = async (from: CollectionDatabase) => {
  let text = '';
  for await (const piece of collectionJson(await readSource(from), minute(0))) text += piece;
  return text;
};
const filesOf = (at: FakeFolder): File[] => [
  ...[...at.files].map(([name, { bytes }]) => new File([bytes], name)),
  ...[...at.folders.values()].flatMap(filesOf),
];
async function restore(files: readonly File[]): Promise<CollectionDatabase> {
  const into = emptyDatabase();
  const file = await openBackup(files);
  if (!file) throw new Error('no backup of ours');
  const survey = await surveyImport(into, file);
  if (!survey.ok) throw new Error(survey.error.message);
  const what = { files: [{ name: file.name, blob: file }], fileName: file.name, source: 'collection' } as const;
  const order = { ...what, survey: survey.value, conflicts: 'take', skipBroken: false } as const;
  const row = await startImport(into, order, minute(50));
  if (!row.ok) throw new Error(row.error.message);
  expect(await continueImport(into, row.value.id)).toMatchObject({ ok: true, value: { state: 'done' } });
  return into;
}

describe('a backup into a folder', () => {
  test('is read back, counted, called good, and restores the identical collection', async () => {
    const made = await backUp();
    expect(made).toMatchObject({
      ok: true,
      value: { state: 'good', counts: { clips: 3, annotations: 0 }, place: 'folder' },
    });
    expect(await listBackups(db)).toHaveLength(1);
    expect(await exportOf(await restore(filesOf(folder)))).toBe(await exportOf(db));
  });

  test('writes only what is new of a larger collection, and what is deleted stays deleted', async () => {
    await fill(100, 200);
    const first = await backUp();
    later(24);
    await saveClip(db, long(999), minute(999));
    const [some] = await db.clips.where('canonicalUrl').equals(address(150)).primaryKeys();
    if (some) await deleteClip(db, some, minute(1000));
    const second = await backUp();
    if (!first.ok || !second.ok) throw new Error('no backup');
    const { bytes = 0, newBytes = 0 } = second.value;
    expect(bytes).toBeGreaterThan(4_000_000);
    expect(newBytes).toBeLessThan(bytes * 0.8);
    expect(newBytes).toBeGreaterThan(0);
    const restored = await restore(filesOf(folder));
    expect(await restored.clips.where('canonicalUrl').equals(address(150)).count()).toBe(0);
    expect(await exportOf(restored)).toBe(await exportOf(db));
  });

  test('a piece that was damaged on the disk is noticed, and written anew', async () => {
    await backUp();
    const parts = folder.folders.get('trich-luc-parts');
    const damage = () => {
      const [name, file] = [...(parts?.files ?? [])].find(([, { bytes }]) => bytes.length > 500) ?? [];
      if (!name || !file) throw new Error('no piece');
      const bytes = file.bytes.slice();
      bytes[300] = (bytes[300] ?? 0) ^ 1;
      parts?.files.set(name, { ...file, bytes });
    };
    damage();
    await expect(restore(filesOf(folder))).rejects.toThrow(/damaged/);
    later(24);
    expect(await backUp()).toMatchObject({ ok: true, value: { state: 'good' } });
    await restore(filesOf(folder));
  });

  test('a disk that changes what is written gives no good backup, and the one before stays', async () => {
    await backUp();
    const before = namesOf(folder);
    later(24);
    await saveClip(db, readClip({ url: address(4) }), minute(4));
    const lying: FakeFolder = {
      ...folder,
      async getDirectoryHandle(name, options) {
        const inner = await folder.getDirectoryHandle(name, options);
        return {
          ...inner,
          async getFileHandle(file, how) {
            const handle = await inner.getFileHandle(file, how);
            return {
              ...handle,
              getFile: async () => {
                const text = await (await handle.getFile()).text();
                return new File([text.replace('Hội nghị', 'Hộp nghị')], file);
              },
            };
          },
        };
      },
    };
    expect(await runBackup(db, orderFor(lying), clock)).toMatchObject({ ok: false, error: { code: 'broken' } });
    const [last, good] = await listBackups(db);
    expect([last?.state, last?.fault?.code, good?.state]).toEqual(['bad', 'broken', 'good']);
    expect(namesOf(folder).filter((name) => name.endsWith('.backup.json'))).toEqual(
      before.filter((name) => name.endsWith('.backup.json')),
    );
  });

  test('the last so many are kept, and no piece that only older ones needed', async () => {
    for (let n = 0; n < 5; n++) {
      await saveClip(db, readClip({ url: address(10 + n), body: `Ngày ${n}.` }), minute(10 + n));
      expect(await backUp(3)).toMatchObject({ ok: true });
      later(24 * 15);
    }
    expect(await listBackups(db)).toHaveLength(3);
    const names = namesOf(folder);
    expect(names.filter((name) => name.endsWith('.backup.json'))).toHaveLength(3);
    // Each has the head with its time and one piece of clips.
    expect(names.filter((name) => name.endsWith('.part'))).toHaveLength(6);
  });

  test('a collection that was emptied pushes no full backup out', async () => {
    await backUp(1);
    later(24);
    const ids = await db.clips.toCollection().primaryKeys();
    for (const id of ids.slice(1)) await deleteClip(db, id, minute(20));
    expect(await backUp(1)).toMatchObject({ ok: true, value: { counts: { clips: 1 } } });
    expect((await listBackups(db)).map(({ counts }) => counts?.clips)).toEqual([1, 3]);
  });

  test('nothing is written of an empty collection', async () => {
    db = emptyDatabase();
    expect(await backUp()).toMatchObject({ ok: false, error: { code: 'empty' } });
    expect(await listBackups(db)).toEqual([]);
  });

  test('a list of another browser and its pieces stay', async () => {
    const other = emptyDatabase();
    await saveClip(other, readClip({ url: address(77), body: 'Của người khác.' }), minute(1));
    await runBackup(other, orderFor(folder), clock);
    for (let n = 0; n < 3; n++) {
      later(24);
      await saveClip(db, readClip({ url: address(20 + n), body: `Hôm nay ${n}.` }), minute(20 + n));
      await backUp(1);
    }
    const [theirs] = await listBackups(other);
    const text = await folderPlace(folder, clock).read(theirs?.fileName ?? '');
    expect(await text.text()).toContain('Của người khác.');
  });

  test.each([
    ['the permission lapsed', 'permission', (at: FakeFolder) => Object.assign(at, { permission: 'prompt' })],
    [
      'the folder is gone',
      'folder-gone',
      (at: FakeFolder) =>
        Object.assign(at, {
          keys: () => {
            throw new DOMException('gone', 'NotFoundError');
          },
        }),
    ],
    [
      'the disk is full',
      'full',
      (at: FakeFolder) =>
        Object.assign(at, {
          getFileHandle: async () => {
            throw new DOMException('no room', 'QuotaExceededError');
          },
        }),
    ],
  ] as const)('%s: it is said, and the one before stays good', async (_, code, break_) => {
    await backUp();
    later(24);
    break_(folder);
    expect(await backUp()).toMatchObject({ ok: false, error: { code } });
    const [last, good] = await listBackups(db);
    expect([last?.state, last?.fault?.code, good?.state]).toEqual(['bad', code, 'good']);
  });
});

/** A downloads folder that keeps what it is handed; where it `renames`, the name was taken. */
function fakeDownloads(most = Number.POSITIVE_INFINITY) {
  const files = new Map<string, Blob>();
  const state = { may: true, loses: 0, renames: false };
  const downloads: Downloads = {
    most,
    may: async () => state.may,
    save: async (blob, wanted) => {
      const path = state.renames ? wanted.replace(/\.zip$/, ' (1).zip') : wanted;
      files.set(path, blob);
      return { name: path.replace(/^.*\//, ''), bytes: blob.size - state.loses };
    },
    remove: async (name) => files.delete(`Trich-Luc/backup/${name}`),
  };
  return { files, state, place: downloadsPlace(downloads) };
}

test('failures in a row are few lines, and all are gone after a good one', async () => {
  folder.permission = 'prompt';
  for (let n = 0; n < 9; n++) {
    await backUp();
    later(24);
  }
  expect(await listBackups(db)).toHaveLength(6);
  folder.permission = 'granted';
  expect(await backUp()).toMatchObject({ ok: true });
  expect((await listBackups(db)).map(({ state }) => state)).toEqual(['good']);
});

test('where the permission lapsed nothing is tried that would have the browser ask, not even to clean up', async () => {
  await backUp();
  later(24);
  folder.permission = 'prompt';
  await backUp();
  // One that was killed half-way meanwhile, too.
  const [bad] = await listBackups(db);
  if (bad) await putBackup(db, { ...bad, state: 'written' });
  later(24);
  expect(await backUp()).toMatchObject({ ok: false, error: { code: 'permission' } });
  expect(folder.tried).toEqual([]);
});

test('what is checked again and was damaged is bad; the next backup makes it good again', async () => {
  await backUp();
  const [backup] = await listBackups(db);
  if (!backup) throw new Error('no backup');
  const place = folderPlace(folder, clock);
  expect(await checkBackup(db, place, { backup, now: minute(1) })).toMatchObject({ ok: true });
  const parts = folder.folders.get('trich-luc-parts');
  for (const [name, file] of parts?.files ?? []) parts?.files.set(name, { ...file, bytes: file.bytes.slice(1) });
  expect(await checkBackup(db, place, { backup, now: minute(1) })).toMatchObject({
    ok: false,
    error: { code: 'broken' },
  });
  expect(await listBackups(db)).toMatchObject([{ state: 'bad', fault: { code: 'broken' } }]);
  folder.permission = 'prompt';
  // What cannot be looked at is not called bad.
  await putBackup(db, { ...backup, state: 'good' });
  expect(await checkBackup(db, place, { backup, now: minute(1) })).toMatchObject({
    ok: false,
    error: { code: 'permission' },
  });
  expect(await listBackups(db)).toMatchObject([{ state: 'good' }]);
});

test('a list that was deleted from a folder that is there is a backup that is bad', async () => {
  await backUp();
  const [backup] = await listBackups(db);
  if (!backup) throw new Error('no backup');
  folder.files.delete(backup.fileName);
  const place = folderPlace(folder, clock);
  expect(await checkBackup(db, place, { backup, now: minute(1) })).toMatchObject({
    ok: false,
    error: { code: 'broken' },
  });
  expect(await listBackups(db)).toMatchObject([{ state: 'bad', fault: { code: 'broken' } }]);
});

test('where no folder is known the journal says so, until one is picked', async () => {
  await writeSetting(db, 'backup', { every: 'daily', place: 'folder' });
  expect(await backUpNow(db)).toMatchObject({ ok: false, error: { code: 'no-folder' } });
  const [bad] = await listBackups(db);
  expect(bad).toMatchObject({ state: 'bad', place: 'folder', fault: { code: 'no-folder' } });
  expect(bad?.fileName).toMatch(/^trich-luc-.+\.backup\.json$/);
  await keepBackupFolder(db, {});
  expect(await listBackups(db)).toEqual([]);
});

test('two browsers that back up into one folder in one second have a file each', async () => {
  const other = emptyDatabase();
  await saveClip(other, readClip({ url: address(77), body: 'Của người khác.' }), minute(1));
  await backUp();
  await runBackup(other, orderFor(folder), clock);
  expect(namesOf(folder).filter((name) => name.endsWith('.backup.json'))).toHaveLength(2);
});

describe('what of the collection cannot be exported keeps no backup from being good', () => {
  const aClip = async () => (await db.clips.where('canonicalUrl').equals(address(2)).primaryKeys())[0] ?? '';

  test('a damaged row that nobody put aside', async () => {
    const id = await aClip();
    await db.table('clips').update(id, { title: 7 });
    expect(await backUp()).toMatchObject({ ok: true, value: { counts: { clips: 2 }, rows: 2 } });
    expect(await db.quarantine.count()).toBe(1);
  });

  test('a clip whose content is missing, with what belongs to it', async () => {
    const id = await aClip();
    await db.table('annotations').put({ id: 'a', clipId: id });
    await db.table('contents').delete(id);
    expect(await backUp()).toMatchObject({ ok: true, value: { counts: { clips: 2, annotations: 0 }, rows: 3 } });
  });

  test('a highlight of a clip that is nowhere', async () => {
    await db.table('annotations').put({ id: 'a', clipId: 'nowhere' });
    expect(await backUp()).toMatchObject({ ok: true, value: { counts: { clips: 3, annotations: 0 } } });
  });
});

describe('a backup into the downloads', () => {
  const order = (place: BackupOrder['place']): BackupOrder => ({ place, places: { downloads: place }, keep: 2 });

  test('is a zip that restores the identical collection; the last so many are kept', async () => {
    const { files, place } = fakeDownloads();
    for (let n = 0; n < 4; n++) {
      expect(await runBackup(db, order(place), clock)).toMatchObject({ ok: true, value: { counts: { clips: 3 } } });
      later(24);
    }
    expect([...files.keys()]).toHaveLength(2);
    const [[path = '', zip] = []] = [...files];
    expect(path).toMatch(/^Trich-Luc\/backup\/trich-luc-2026-\d\d-\d\d-\d{6}-[0-9a-z]{6}\.zip$/);
    expect(await exportOf(await restore([new File([zip ?? ''], path)]))).toBe(await exportOf(db));
  });

  test('a zip with one bit changed, wherever, is refused or gives the same text', async () => {
    const { files, place } = fakeDownloads();
    await runBackup(db, order(place), clock);
    const [zip] = [...files.values()];
    const bytes = new Uint8Array(await (zip as Blob).arrayBuffer());
    const textOf = async (some: Uint8Array<ArrayBuffer>) =>
      (await openBackup([new File([some], 'a.zip')]))?.text().catch(String);
    const whole = await textOf(bytes);
    let refused = 0;
    for (let at = 60; at < bytes.length; at += 7) {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 4;
      const text = await textOf(damaged).catch(() => undefined);
      if (text === undefined) refused++;
      else expect(text === whole, `at ${at} of ${bytes.length}`).toBe(true);
    }
    expect(refused).toBeGreaterThan(20);
    await expect(textOf(bytes.slice(0, -40))).rejects.toThrow();
  });

  test.each([
    ['the permission is not given', 'permission', { may: false }],
    ['fewer bytes are on the disk', 'broken', { loses: 1 }],
  ] as const)('%s: it is said', async (_, code, how) => {
    const { files, state, place } = fakeDownloads();
    Object.assign(state, how);
    expect(await runBackup(db, order(place), clock)).toMatchObject({ ok: false, error: { code } });
    expect([...files.keys()]).toEqual([]);
    expect(await listBackups(db)).toMatchObject([{ state: 'bad' }]);
  });

  test.each([
    ['fewer bytes are on the disk', 1],
    ['it cannot be read back', 0],
  ])('%s, and the browser gave it another name: that file goes', async (_, loses) => {
    const { files, state, place } = fakeDownloads();
    Object.assign(state, { renames: true, loses });
    const at = { ...place, read: async () => new Blob(['{}']) };
    expect(await runBackup(db, order(at), clock)).toMatchObject({ ok: false, error: { code: 'broken' } });
    expect([...files.keys()]).toEqual([]);
  });

  test('what may not be taken away now stays in the journal', async () => {
    const { files, state, place } = fakeDownloads();
    for (let n = 0; n < 2; n++) {
      await runBackup(db, order(place), clock);
      later(24);
    }
    state.may = false;
    const inFolder = folderPlace(folder, clock);
    const places = { downloads: place, folder: inFolder };
    expect(await runBackup(db, { place: inFolder, places, keep: 1 }, clock)).toMatchObject({ ok: true });
    expect(await listBackups(db)).toHaveLength(3);
    expect(files.size).toBe(2);
  });

  test('one that is too large for the worker waits for a page', async () => {
    const { place } = fakeDownloads(500);
    expect(await runBackup(db, order(place), clock)).toMatchObject({ ok: false, error: { code: 'needs-page' } });
  });
});
