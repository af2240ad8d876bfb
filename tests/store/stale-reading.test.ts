import { expect, test, vi } from 'vitest';
import type { ClipId } from '../../utils/model/ids';
import { saveClip } from '../../utils/store/save-clip';
import { staleClips } from '../../utils/store/stale';
import { emptyDatabase, minute, readClip } from './sample';

/** A collection of two clips that wait to be recognized anew, and how its transactions are opened from then on. */
async function waitingTwo() {
  const db = emptyDatabase();
  const ids: ClipId[] = [];
  for (const n of [1, 2]) {
    const saved = await saveClip(db, readClip({ url: `https://bao.example/${n}` }), minute(n));
    if (saved.ok) ids.push(saved.value.id);
  }
  await db.stale.bulkPut(ids.map((id) => ({ id, mark: 'a' })));
  const opened = vi.spyOn(db, 'transaction');
  const modes = () => opened.mock.calls.map(([mode]) => mode);
  return { db, ids, modes };
}

const all = { limit: 5, version: 'test' };

test('clips that wait are read without a transaction that others’ writes wait for', async () => {
  const { db, ids, modes } = await waitingTwo();
  expect((await staleClips(db, all)).map(({ id }) => id)).toEqual(ids);
  expect(modes()).not.toContain('rw');
});

test('of a clip without a body it is written that it waits no longer, and that it was read by this recognizer', async () => {
  const { db, ids } = await waitingTwo();
  const [bodiless, whole] = ids as [ClipId, ClipId];
  await db.contents.delete(bodiless);
  expect((await staleClips(db, { ...all, version: 'later' })).map(({ id }) => id)).toEqual([whole]);
  expect((await db.stale.toArray()).map(({ id }) => id)).toEqual([whole]);
  expect(await db.clips.get(bodiless)).toMatchObject({ recognizerVersion: 'later' });
});
