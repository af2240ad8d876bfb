import { afterEach, expect, test, vi } from 'vitest';
import { replay } from '../../entrypoints/background/replay';
import type { ClipId } from '../../utils/model/ids';
import type { Fault } from '../../utils/model/result';
import type { CollectionDatabase } from '../../utils/store/database';
import { openJobs } from '../../utils/store/jobs';
import { saveClip } from '../../utils/store/save-clip';
import { dropRecognition } from '../../utils/store/stale';
import { emptyDatabase, minute, readClip } from '../store/sample';

vi.mock('../../utils/recognize/recognize', () => ({
  recognize: () => ({ recognizerVersion: 'new', mentions: [], officials: [], documents: [] }),
}));

/** A collection of so many clips, and their ids in order. */
async function collectionOf(count: number): Promise<readonly [CollectionDatabase, readonly ClipId[]]> {
  const db = emptyDatabase();
  for (let n = 0; n < count; n++) {
    const saved = await saveClip(db, readClip({ url: `https://bao.example/${n}`, title: `Bài ${n}` }), minute(n));
    if (!saved.ok) throw new Error(saved.error.message);
  }
  return [db, await db.clips.orderBy('id').primaryKeys()];
}

/** What replaying needs; `onRead` happens between the reading of a clip and its being written. */
const workshopOf = (db: CollectionDatabase, onRead: () => Promise<unknown> = async () => undefined) => ({
  database: () => db,
  lexicon: async () => {
    await onRead();
    return {} as never;
  },
});

vi.mock('../../utils/recognize/version', () => ({ RECOGNIZER_VERSION: 'new' }));

afterEach(() => void vi.unstubAllGlobals());

/** Web Locks as the browser has them, which Node 20 has not: who asks for a name waits for those before. */
function webLocks() {
  const last = new Map<string, Promise<unknown>>();
  return {
    request: (name: string, work: () => Promise<unknown>) => {
      const mine = (last.get(name) ?? Promise.resolve()).catch(() => undefined).then(work);
      last.set(name, mine);
      return mine;
    },
    query: async () => ({ held: [] }),
  };
}

/** Everything can be read here. */
const noSlip = ({ message }: Fault) => expect.fail(message);

const versions = async (db: CollectionDatabase) => (await db.clips.toArray()).map((clip) => clip.recognizerVersion);

test('more waiting clips without a body than are taken at once keep none behind them waiting', async () => {
  const [db, ids] = await collectionOf(25);
  await db.stale.bulkPut(ids.map((id) => ({ id, mark: 'a' })));
  await db.contents.bulkDelete(ids.slice(0, 24));
  expect(await replay(workshopOf(db), 500, noSlip)).toEqual({ ok: true, value: 1 });
  expect((await versions(db)).at(-1)).toBe('new');
  expect(await db.stale.count()).toBe(0);
});

test('a collection that is recognized anew goes on behind a step whose clips have no body', async () => {
  const [db, ids] = await collectionOf(25);
  await db.contents.bulkDelete(ids.slice(0, 12));
  await dropRecognition(db);
  expect(await replay(workshopOf(db), 500, noSlip)).toMatchObject({ ok: true });
  expect((await db.contents.toArray()).map(({ recognition }) => recognition.recognizerVersion)).toEqual(
    Array.from({ length: 13 }, () => 'new'),
  );
  expect(await openJobs(db)).not.toContainEqual(expect.objectContaining({ name: 'recognition' }));
});

test('clips that all changed while they were recognized are recognized again, with what waits behind them', async () => {
  const [db, ids] = await collectionOf(15);
  await db.stale.bulkPut(ids.map((id) => ({ id, mark: 'a' })));
  let read = 0;
  const workshop = workshopOf(db, async () => {
    if (read++ < 10) await db.stale.bulkPut(ids.slice(0, 10).map((id) => ({ id, mark: `b${read}` })));
  });
  expect(await replay(workshop, 500, noSlip)).toMatchObject({ ok: true });
  expect(new Set(await versions(db))).toEqual(new Set(['new']));
  expect(await db.stale.count()).toBe(0);
});

test('what is stopped stays where it is', async () => {
  const [db] = await collectionOf(3);
  await dropRecognition(db);
  await db.jobs.update('recognition', { isHeld: true });
  expect(await replay(workshopOf(db), 500, noSlip)).toEqual({ ok: true, value: 0 });
  expect(new Set(await versions(db))).toEqual(new Set(['test']));
  expect(await db.jobs.count()).toBe(1);
});

test('one recognizes at a time; who asks meanwhile comes after, and finds only what came since', async () => {
  vi.stubGlobal('navigator', { locks: webLocks() });
  const [db, ids] = await collectionOf(12);
  await db.stale.bulkPut(ids.slice(0, 11).map((id) => ({ id, mark: 'a' })));
  const state = { running: 0, most: 0, read: 0 };
  const workshop = workshopOf(db, async () => {
    state.most = Math.max(state.most, ++state.running);
    // The last clip comes to wait when the first asker has read all of the others.
    if (++state.read === 11) await db.stale.put({ id: ids[11] as ClipId, mark: 'a' });
    await new Promise((wake) => setTimeout(wake, 1));
    state.running--;
  });
  const [first, second, third] = await Promise.all([
    replay(workshop, 11, noSlip),
    replay(workshop, 11, noSlip),
    replay(workshop, 11, noSlip),
  ]);
  expect([first, second, third]).toEqual([11, 1, 0].map((value) => ({ ok: true, value })));
  expect(state).toEqual({ running: 0, most: 1, read: 12 });
});
