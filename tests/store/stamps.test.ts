import { afterEach, expect, test, vi } from 'vitest';
import { saveClip } from '../../utils/store/save-clip';
import { searchIds } from '../../utils/store/search-clips';
import { nextStamp, stampedIds } from '../../utils/store/stamps';
import { tendIndex } from '../../utils/store/tend-index';
import { emptyDatabase, minute, readClip } from './sample';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const save = (db: ReturnType<typeof emptyDatabase>, n: number) =>
  saveClip(db, readClip({ url: `https://a.example/${n}`, title: `Tin ${n}`, body: 'Bản tin.' }), minute(n));

test('every stamp stands behind all that wait, in one transaction and in the next, also when the clock goes backwards', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 30) });
  const db = emptyDatabase();
  await save(db, 1);
  const { last } = await stampedIds(db);
  vi.setSystemTime(Date.UTC(2020, 0, 1));
  const stamps = await db.transaction('rw', [db.fresh], async () => [
    ...(await Promise.all([nextStamp(db), nextStamp(db)])),
    await nextStamp(db),
  ]);
  const all = [last, ...stamps];
  expect(all).toEqual([...new Set(all)].sort());
  await save(db, 2);
  expect((await stampedIds(db)).last > last).toBe(true);
});

test('what waits is read by no cursor that goes backwards: it would walk over all that ever waited', async () => {
  const opened = vi.spyOn(IDBIndex.prototype, 'openKeyCursor');
  const db = emptyDatabase();
  await save(db, 1);
  await searchIds(db, 'tin');
  await tendIndex(db, { size: 1 });
  await save(db, 2);
  await searchIds(db, 'tin');
  expect(opened.mock.calls.filter(([, direction]) => direction?.startsWith('prev'))).toEqual([]);
});

test('for the stamp of a new clip no row that waits is read', async () => {
  const db = emptyDatabase();
  await save(db, 1);
  const got = vi.spyOn(IDBObjectStore.prototype, 'get');
  await save(db, 2);
  expect(got.mock.contexts.filter((store) => (store as IDBObjectStore).name === 'fresh')).toEqual([]);
});
