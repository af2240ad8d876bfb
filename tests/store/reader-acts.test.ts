import { afterEach, expect, test, vi } from 'vitest';
import { isReaderActing, readerActs, readerRests } from '../../utils/store/reader-acts';
import { emptyDatabase } from './sample';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Web Locks as far as they are shared: who asks has one for as long as the work lasts. */
function sharedLocks() {
  const held: { name: string; mode: string }[] = [];
  const request = async (name: string, { mode }: { mode: string }, work: () => Promise<unknown>) => {
    const lock = { name, mode };
    held.push(lock);
    await work();
    held.splice(held.indexOf(lock), 1);
  };
  return { request, query: async () => ({ held }) };
}

test('a reader acts while it lasts and a second longer, in this collection alone; several at once hinder nobody', async () => {
  vi.useFakeTimers();
  vi.stubGlobal('navigator', { locks: sharedLocks() });
  const [db, other] = [emptyDatabase(), emptyDatabase()];
  expect(await isReaderActing(db)).toBe(false);
  let end: (value?: unknown) => void = () => undefined;
  readerActs(db, new Promise((resolve) => (end = resolve)));
  readerActs(db);
  await vi.advanceTimersByTimeAsync(5_000);
  expect([await isReaderActing(db), await isReaderActing(other)]).toEqual([true, false]);
  end();
  await vi.advanceTimersByTimeAsync(900);
  expect(await isReaderActing(db)).toBe(true);
  await vi.advanceTimersByTimeAsync(200);
  expect(await isReaderActing(db)).toBe(false);
});

test('what can wait goes on when the reader is through', async () => {
  vi.useFakeTimers();
  vi.stubGlobal('navigator', { locks: sharedLocks() });
  const db = emptyDatabase();
  readerActs(db);
  const rests = vi.fn();
  const waiting = readerRests(db).then(rests);
  await vi.advanceTimersByTimeAsync(900);
  expect(rests).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(500);
  expect(rests).toHaveBeenCalled();
  await waiting;
});

test('what fails is over too', async () => {
  vi.useFakeTimers();
  vi.stubGlobal('navigator', { locks: sharedLocks() });
  const db = emptyDatabase();
  readerActs(db, Promise.reject(new Error('no such page')));
  await vi.advanceTimersByTimeAsync(900);
  expect(await isReaderActing(db)).toBe(true);
  await vi.advanceTimersByTimeAsync(200);
  expect(await isReaderActing(db)).toBe(false);
});

test('where there are no locks there is no reader', async () => {
  vi.stubGlobal('navigator', {});
  const db = emptyDatabase();
  readerActs(db);
  expect(await isReaderActing(db)).toBe(false);
});
