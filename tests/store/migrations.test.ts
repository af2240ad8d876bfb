import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { openDatabase } from '../../utils/store/database';
import { allFacets } from '../../utils/store/facets';
import { faultOf } from '../../utils/store/fault';
import { openJobs } from '../../utils/store/jobs';
import { listClips } from '../../utils/store/list-clips';
import { deriveAnew } from '../../utils/store/migrations/derive-anew';
import { migrations } from '../../utils/store/migrations/migrations';
import { beginUpdate } from '../../utils/store/outdated';
import { saveClip } from '../../utils/store/save-clip';
import { searchClips, searchIds } from '../../utils/store/search-clips';
import { tendIndex } from '../../utils/store/tend-index';
import { emptyDatabase, minute, readClip } from './sample';

const CLIPS = 130;
const idOf = (count: number) => `01JD0000000000000000${String(count).padStart(6, '0')}`;

/** A collection as a version before wrote it: rows without what was derived later, an index in its old form. */
async function collectionOf(version: number): Promise<string> {
  const name = `version-${version}-${Math.random()}`;
  const old = new Dexie(name);
  for (const migration of migrations.filter((one) => one.version <= version))
    old.version(migration.version).stores({ ...migration.stores });
  for (let count = 0; count < CLIPS; count++) {
    const url = `https://bao.example/${count}`;
    const officials = count % 2 ? ['Lê Thị Thử'] : [];
    const { article, html, recognition } = readClip({ url, title: `Bài ${count}`, officials });
    const id = idOf(count);
    const labels = officials.map((label) => ({ key: `official:${label}`, label, mentions: 1 }));
    const row = { id, canonicalUrl: url, url, savedAt: minute(count), updatedAt: minute(count), title: article.title };
    const keys = { officials: labels, documents: [], officialKeys: labels.map(({ key }) => key), documentKeys: [] };
    await old.table('clips').add({ ...row, ...keys, contentHash: 'x', recognizerVersion: '0' });
    await old.table('contents').add({ id, article, html, recognition });
    if (version < 3) await old.table('places').add({ id, segment: count < 100 ? 1 : 0 });
    if (version < 3 && count >= 100) await old.table('fresh').add({ id, lines: ['bai', 'hoi nghi'] });
  }
  if (version < 3) {
    await old.table('segments').add({ clips: [], titleEnds: [], dead: [] });
    await old.table('postings').add({ segment: 1, term: 'bai', block: Uint8Array.of(0, 1, 0) });
  }
  if (version === 3) {
    await old.table('names').add({ kind: 'official', key: 'official:Lê Thị Thử', label: '', folded: '', count: 65 });
    await old.table('segments').add({ state: 'ready', count: 0, ids: '', values: Uint8Array.of(1) });
  }
  if (version === 2)
    await old.table('annotations').add({ id: 'a', clipId: idOf(3), note: 'xem lại', updatedAt: minute(1) });
  old.close();
  return name;
}

/** From the fourth on, what is derived stays as it is. */
const older = migrations.map(({ version }) => version).filter((version) => version < 4);

test.each(older)(
  'a collection of version %d opens with all it held, is usable at once and indexed anew behind',
  async (version) => {
    const db = openDatabase(await collectionOf(version));
    expect((await listClips(db, [], 2)).clips.map(({ title }) => title)).toEqual(['Bài 129', 'Bài 128']);
    expect(await db.stories.where('story').equals('').count()).toBe(CLIPS);
    expect(await openJobs(db)).toMatchObject([
      { name: 'facets', done: 0, total: CLIPS },
      { name: 'index', done: 0, total: CLIPS },
    ]);
    // It takes new clips while the old ones wait.
    await saveClip(
      db,
      readClip({ url: 'https://bao.example/new', title: 'Bài mới', officials: ['Lê Thị Thử'] }),
      minute(0),
    );
    expect(await searchIds(db, 'bài mới')).toHaveLength(1);
    expect(await tendIndex(db)).toMatchObject({ ok: true });
    expect(await openJobs(db)).toEqual([]);
    expect(await searchIds(db, 'hội nghị')).toHaveLength(CLIPS + 1);
    const filters = [{ kind: 'official', key: 'official:Lê Thị Thử' } as const];
    expect(await searchClips(db, { typed: 'bài', filters }, 1)).toMatchObject({ total: CLIPS / 2 + 1 });
    expect((await allFacets(db, ['official'], 5)).get('official')).toMatchObject([{ count: CLIPS / 2 + 1 }]);
    // Whoever recognized them is found without reading them.
    expect(await beginUpdate(db, 'another')).toBe(true);
    expect(await openJobs(db)).toMatchObject([{ name: 'recognition', total: CLIPS + 1, isUpdate: true }]);
    if (version === 2) expect(await searchIds(db, 'xem lại')).toEqual([idOf(3)]);
  },
  30_000,
);

test('a collection of version 4 has its index and its counts as they were, and counts what comes', async () => {
  const made = emptyDatabase();
  const clip = (n: number) =>
    readClip({ url: `https://bao.example/${n}`, title: `Bài ${n}`, officials: ['Lê Thị Thử', `Ngô Thử ${n % 2}`] });
  for (let n = 0; n < 9; n++) await saveClip(made, clip(n), minute(n));
  // As that version wrote it: every value is counted in its row.
  await tendIndex(made, { size: 9 });
  const old = new Dexie(`version-4-${Math.random()}`);
  for (const { version, stores } of migrations.filter((one) => one.version <= 4))
    old.version(version).stores({ ...stores });
  await old.open();
  for (const { name } of old.tables) await old.table(name).bulkPut(await made.table(name).toArray());
  old.close();
  const db = openDatabase(old.name);
  expect(await openJobs(db)).toEqual([]);
  const counts = async () =>
    (await allFacets(db, ['official'], 5)).get('official')?.map(({ label, count }) => `${label} ${count}`);
  expect(await counts()).toEqual(['Lê Thị Thử 9', 'Ngô Thử 0 5', 'Ngô Thử 1 4']);
  expect(await searchIds(db, 'bài')).toHaveLength(9);
  for (const n of [9, 11]) await saveClip(db, clip(n), minute(n));
  expect(await db.ledger.get('counts')).toMatchObject({ more: [2, 2, 2, 2] });
  expect([await counts(), (await listClips(db, [], 1)).total]).toEqual([
    ['Lê Thị Thử 11', 'Ngô Thử 1 6', 'Ngô Thử 0 5'],
    11,
  ]);
  expect(await searchIds(db, 'bài')).toHaveLength(11);
});

test('a version that has all counted anew leaves nothing in the ledger of rows that are there no longer', async () => {
  const db = emptyDatabase();
  for (const n of [0, 1])
    await saveClip(db, readClip({ url: `https://bao.example/${n}`, officials: ['Lê Thị Thử'] }), minute(n));
  expect(await db.ledger.count()).toBe(1);
  db.close();
  const next = new Dexie(db.name);
  for (const { version, stores } of migrations) next.version(version).stores({ ...stores });
  next.version(1 + Math.max(...migrations.map(({ version }) => version))).upgrade(deriveAnew);
  await next.open();
  expect([await next.table('ledger').count(), await next.table('names').count()]).toEqual([0, 0]);
  next.close();
});

test('indexing anew that was struck down goes on where it was; cancelled, it waits', async () => {
  const db = openDatabase(await collectionOf(2));
  const cancel = new AbortController();
  // The versions between write jobs, too.
  await db.open();
  db.jobs.hook('updating', () => cancel.abort());
  await tendIndex(db, { signal: cancel.signal });
  const [, index] = await openJobs(db);
  expect(index).toMatchObject({ name: 'index', done: 10 });
  db.close();
  const again = openDatabase(db.name);
  expect(await again.places.count()).toBe(10);
  await tendIndex(again);
  expect(await searchIds(again, 'hội nghị')).toHaveLength(CLIPS);
});

test('a collection made by a newer version is not written to, and says so', async () => {
  const db = emptyDatabase();
  await saveClip(db, readClip(), minute(0));
  db.close();
  const newer = new Dexie(db.name);
  newer.version(99).stores({ clips: 'id, &canonicalUrl, savedAt', somethingNew: 'id' });
  await newer.open();
  newer.close();
  const again = openDatabase(db.name);
  const result = await saveClip(again, readClip({ url: 'https://bao.example/2' }), minute(1));
  expect(result).toMatchObject({ ok: false, error: { code: 'storage-newer' } });
  const error: unknown = await listClips(again, [], 1).catch((reason: unknown) => reason);
  expect(faultOf(error).code).toBe('storage-newer');
});
