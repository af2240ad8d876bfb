import { expect, test } from 'vitest';
import type { ClipId } from '../../utils/model/ids';
import { binned, deleteClips, restoreClips } from '../../utils/store/bin';
import type { CollectionDatabase } from '../../utils/store/database';
import { emptyBin, emptyOldBin } from '../../utils/store/empty-bin';
import { saveClip } from '../../utils/store/save-clip';
import { searchIds } from '../../utils/store/search-clips';
import { emptyDatabase, everything, minute, readClip } from './sample';

async function collection(count: number): Promise<{ db: CollectionDatabase; ids: readonly ClipId[] }> {
  const db = emptyDatabase();
  const ids: ClipId[] = [];
  for (let n = 0; n < count; n++) {
    const saved = await saveClip(db, readClip({ url: `https://bao.example/${n}`, title: `Bài số ${n}` }), minute(n));
    if (saved.ok) ids.push(saved.value.id);
  }
  return { db, ids };
}

test('many clips are deleted at once and brought back as they were', async () => {
  const { db, ids } = await collection(60);
  const before = await db.clips.toArray();
  const heard: number[] = [];
  const deleted = await deleteClips(db, ids, { now: minute(100), onCount: (done) => heard.push(done) });
  expect(deleted).toEqual({ ok: true, value: ids });
  expect(heard).toEqual([25, 50, 60]);
  expect(await searchIds(db, 'bài số')).toEqual([]);
  expect((await binned(db, 9)).total).toBe(60);
  expect(await restoreClips(db, ids)).toEqual({ ok: true, value: ids });
  expect(await db.clips.toArray()).toEqual(before);
  expect((await searchIds(db, 'bài số ')).length).toBe(60);
});

test('of clips that another tab deleted meanwhile the others are deleted', async () => {
  const { db, ids } = await collection(2);
  const gone = '01JD0000000000000000000000' as ClipId;
  expect(await deleteClips(db, [gone, ...ids], { now: minute(9) })).toEqual({ ok: true, value: ids });
});

test('the bin lists the last deleted first, and what is emptied is gone for good with its notes', async () => {
  const { db, ids } = await collection(3);
  const [first, second, third] = ids as [ClipId, ClipId, ClipId];
  for (const [n, id] of [second, first, third].entries()) await deleteClips(db, [id], { now: minute(10 + n) });
  expect((await binned(db, 9)).clips.map(({ id }) => id)).toEqual([third, first, second]);
  expect(await emptyBin(db, [first])).toEqual({ ok: true, value: 1 });
  expect(await restoreClips(db, [first])).toMatchObject({ ok: false, error: { code: 'no-such-clip' } });
  expect(await emptyBin(db)).toEqual({ ok: true, value: 2 });
  const { bin, clips, contents, annotations, versions } = await everything(db);
  expect([bin, clips, contents, annotations, versions].flat()).toEqual([]);
});

test('a clip whose article was clipped again meanwhile stays in the bin, and keeps no other there', async () => {
  const { db, ids } = await collection(3);
  const [first, second, third] = ids as [ClipId, ClipId, ClipId];
  await deleteClips(db, ids, { now: minute(5) });
  await saveClip(db, readClip({ url: 'https://bao.example/0' }), minute(6));
  expect(await restoreClips(db, ids)).toEqual({ ok: true, value: [second, third] });
  expect((await binned(db, 9)).clips.map(({ id }) => id)).toEqual([first]);
  expect(await restoreClips(db, [first])).toMatchObject({ ok: false, error: { code: 'already-clipped' } });
});

test('after thirty days what was deleted goes by itself, with its notes, and not a minute before', async () => {
  const { db, ids } = await collection(2);
  const [first, second] = ids as [ClipId, ClipId];
  await deleteClips(db, [first], { now: '2026-10-01T08:00:00.000Z' });
  await deleteClips(db, [second], { now: '2026-10-20T08:00:00.000Z' });
  expect(await emptyOldBin(db, '2026-10-31T08:00:00.000Z')).toEqual({ ok: true, value: 0 });
  expect(await emptyOldBin(db, '2026-10-31T08:01:00.000Z')).toEqual({ ok: true, value: 1 });
  expect((await binned(db, 9)).clips.map(({ id }) => id)).toEqual([second]);
});
