import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ImportItem } from '../../utils/import/import-item';
import { exportedClip } from '../../utils/model/as-exported';
import type { ClipId } from '../../utils/model/ids';
import { deleteClip, deleteClips } from '../../utils/store/bin';
import type { CollectionDatabase } from '../../utils/store/database';
import { deleteEverything } from '../../utils/store/delete-everything';
import { frontOf, keepFront } from '../../utils/store/front';
import { undoImport } from '../../utils/store/importing/undo-import';
import { listClips } from '../../utils/store/list-clips';
import { putAside } from '../../utils/store/quarantine/put-aside';
import { saveClip } from '../../utils/store/save-clip';
import { sha256 } from '../../utils/store/sha256';
import { keepStill } from '../../utils/store/still';
import { brought } from './importing/brought';
import { pageStorage } from './page-storage';
import { emptyDatabase, minute, readClip } from './sample';

beforeEach(() => {
  vi.stubGlobal('localStorage', pageStorage());
});

afterEach(() => {
  vi.unstubAllGlobals();
});

async function withClips(...titles: readonly string[]): Promise<CollectionDatabase> {
  const db = emptyDatabase();
  for (const [n, title] of titles.entries())
    await saveClip(db, readClip({ url: `https://bao.example/${n}`, title }), minute(n));
  return db;
}

/** What the popup showed last of a collection, as it keeps it itself. */
async function keep(db: CollectionDatabase): Promise<void> {
  keepFront({ page: await listClips(db, [], 40), language: null });
  keepStill({ by: 'popup.js', language: 'vi', drawn: ['Một'] });
}

/** Articles to bring in, each with a title of its own. */
const articles = (count: number): Promise<readonly ImportItem[]> =>
  Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const read = readClip({ url: `https://bao.example/in/${index}`, title: `Bài ${index}` });
      return { kind: 'clip', index, clip: exportedClip(read), contentHash: await sha256(read.article.text) } as const;
    }),
  );

/** A clip whose row is damaged is met by a list, and put aside. */
async function damagedAside(db: CollectionDatabase, id: ClipId) {
  await db.clips.update(id, { officials: 7 as never });
  await listClips(db, [], 40);
  return putAside(db, minute(5));
}

describe('an import', () => {
  test('that was stopped while it was taken back leaves nothing of the clips that are gone', async () => {
    const db = await withClips();
    const { id } = await brought(db, await articles(60));
    await keep(db);
    const stop = new AbortController();
    expect(await undoImport(db, id, { signal: stop.signal, onCount: () => stop.abort() })).toMatchObject({ ok: true });
    expect(await db.clips.count()).toBe(25);
    expect(frontOf()).toEqual({});
  });

  test('that dies half-way back leaves nothing, nor when it goes on what a popup showed meanwhile', async () => {
    const db = await withClips();
    const { id } = await brought(db, await articles(30));
    await keep(db);
    const die = () => {
      throw new Error('died');
    };
    expect((await undoImport(db, id, { onCount: die })).ok).toBe(false);
    expect(frontOf()).toEqual({});
    keepFront({ page: await listClips(db, [], 40) });
    await undoImport(db, id);
    expect(await db.clips.count()).toBe(0);
    expect(frontOf()).toEqual({});
  });

  test('that brings the language in changes what the popup speaks first', async () => {
    const db = await withClips('Một');
    await keep(db);
    await brought(db, [{ kind: 'settings', settings: { language: 'en' } } as ImportItem]);
    expect(frontOf()).toMatchObject({ language: 'en', page: { total: 1 } });
  });
});

test('what a popup keeps while a clip is being deleted is thrown away when it is deleted', async () => {
  const db = await withClips('Một');
  const [id] = await db.clips.toCollection().primaryKeys();
  const page = await listClips(db, [], 40);
  db.bin.hook('creating', () => void keepFront({ page, language: null }));
  db.clips.hook('deleting', () => void keepFront({ page, language: null }));
  expect(await deleteClip(db, id as ClipId, minute(5))).toMatchObject({ ok: true });
  expect(frontOf()).toEqual({});
});

describe('nothing is left in it of', () => {
  const first = async (db: CollectionDatabase) => (await db.clips.toCollection().primaryKeys())[0]!;

  test.each([
    ['a clip that was deleted', async (db: CollectionDatabase) => deleteClip(db, await first(db), minute(5))],
    ['clips that were deleted together', async (db) => deleteClips(db, [await first(db)], { now: minute(5) })],
    ['a collection that was deleted', async (db) => deleteEverything(db)],
    ['an import that was taken back', async (db) => undoImport(db, (await brought(db, await articles(1))).id)],
    ['a clip that was damaged, and was put aside', async (db) => damagedAside(db, await first(db))],
  ])('%s', async (_, take) => {
    const db = await withClips('Một');
    await keep(db);
    expect(frontOf().page?.total).toBe(1);
    expect(await take(db)).toMatchObject({ ok: true });
    expect(localStorage.length).toBe(0);
  });
});
