// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { saysReaderActs } from '../../entrypoints/library/says-reader-acts';
import { actsWhileSeen } from '../../entrypoints/popup/acts-while-seen';
import type { CollectionDatabase } from '../../utils/store/database';

const db = { name: 'trich-luc' } as CollectionDatabase;
/** Everything that was said: until when each holds. */
const said: { isOver: boolean }[] = [];
vi.mock('../../utils/store/reader-acts', () => ({
  readerActs: (_: unknown, work: Promise<unknown> = Promise.resolve()) => {
    const one = { isOver: false };
    said.push(one);
    void work.then(() => (one.isOver = true));
  },
}));

let page: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  page = new AbortController();
});
afterEach(() => {
  page.abort();
  said.length = 0;
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const isActing = () => said.some(({ isOver }) => !isOver);
const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const turn = (name: string) => document.body.dispatchEvent(new Event(name, { bubbles: true }));

test('of a library that is scrolled without a pause it is said twice a second, not at every turn of the wheel', async () => {
  saysReaderActs(db, page.signal);
  for (let n = 0; n < 200; n++) {
    turn('wheel');
    await wait(10);
  }
  expect(said).toHaveLength(4);
});

test.each(['keydown', 'pointerdown', 'wheel', 'input'])('the first %s in the library is said at once', (name) => {
  saysReaderActs(db, page.signal);
  turn(name);
  expect(said).toHaveLength(1);
});

test('whoever opens a popup acts, until he has left it open as a tab for half a minute', async () => {
  actsWhileSeen(db, page.signal);
  await wait(29_000);
  expect(isActing()).toBe(true);
  await wait(2_000);
  expect(isActing()).toBe(false);
});

test('he acts for as long as he does something there, and again when he comes back to it', async () => {
  actsWhileSeen(db, page.signal);
  for (let n = 0; n < 4; n++) {
    await wait(20_000);
    turn('keydown');
  }
  expect([isActing(), said.length]).toEqual([true, 1]);
  await wait(31_000);
  expect(isActing()).toBe(false);
  turn('wheel');
  await wait(0);
  expect([isActing(), said.length]).toEqual([true, 2]);
});

test('a popup that is not seen any more is left', async () => {
  actsWhileSeen(db, page.signal);
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
  await wait(0);
  expect(isActing()).toBe(false);
});
