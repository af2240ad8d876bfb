import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openDatabase } from '../../utils/store/database';
import { migrations } from '../../utils/store/migrations/migrations';
import { saveClip } from '../../utils/store/save-clip';
import { emptyDatabase, minute, readClip } from './sample';

const last = migrations.at(-1)?.version ?? 0;

test('a page of the older version lets a newer one open the collection, and is told when it writes again', async () => {
  const older = emptyDatabase();
  expect(await saveClip(older, readClip(), minute(0))).toMatchObject({ ok: true });
  const newer = openDatabase(older.name);
  newer.version(last + 1).stores({ novelties: 'id' });
  await newer.open();
  expect(await newer.table('clips').count()).toBe(1);
  const answer = await saveClip(older, readClip({ url: 'https://bao.example/2' }), minute(1));
  expect(answer).toMatchObject({ ok: false });
  if (!answer.ok) expect(['storage-newer', 'storage-blocked']).toContain(answer.error.code);
  expect(await newer.table('clips').count()).toBe(1);
  expect(await newer.table('contents').count()).toBe(1);
  newer.close();
  const again = openDatabase(older.name);
  expect(await saveClip(again, readClip(), minute(2))).toMatchObject({ ok: false, error: { code: 'storage-newer' } });
});

test('a migration that fails is rolled back whole: what was there is read and exported by the version before', async () => {
  const before = emptyDatabase();
  for (const n of [1, 2, 3]) await saveClip(before, readClip({ url: `https://bao.example/${n}` }), minute(n));
  const rows = await before.table('clips').toArray();
  before.close();
  const failing = openDatabase(before.name);
  failing
    .version(last + 1)
    .stores({ novelties: 'id' })
    .upgrade(async (transaction) => {
      await transaction.table('clips').clear();
      throw new Error('the migration fails');
    });
  await expect(failing.open()).rejects.toThrow();
  failing.close();
  const after = openDatabase(before.name);
  expect(await after.table('clips').toArray()).toEqual(rows);
  expect(await saveClip(after, readClip({ url: 'https://bao.example/4' }), minute(4))).toMatchObject({ ok: true });
  expect(await after.table('clips').count()).toBe(4);
});

test('a clock that goes backwards loses and doubles nothing', async () => {
  const db = emptyDatabase();
  for (const n of [50, 10, 50, 0]) {
    const clip = readClip({ url: `https://bao.example/${n}`, body: `Phút ${n}.` });
    expect(await saveClip(db, clip, minute(n))).toMatchObject({ ok: true });
    expect(await saveClip(db, clip, minute(0))).toMatchObject({ ok: true, value: { created: false } });
  }
  expect(await db.clips.count()).toBe(3);
  expect(await db.contents.count()).toBe(3);
});
