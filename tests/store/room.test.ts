import { afterEach, expect, test, vi } from 'vitest';
import { holdBack, rest, whenRoom } from '../../utils/store/room';
import { locksInTurn } from './locks-in-turn';
import { emptyDatabase } from './sample';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const held: readonly (readonly [sentence: string, failure: Error | undefined])[] = [
  ['who asks for room waits until nobody holds back any more', undefined],
  ['what fails holds back nobody any more', new Error('no such page')],
];

test.each(held)('%s', async (_, failure) => {
  vi.stubGlobal('navigator', { locks: locksInTurn() });
  const db = emptyDatabase();
  const state = { end: () => undefined };
  const until = new Promise<void>((over, fail) => {
    state.end = () => void (failure ? fail(failure) : over());
  });
  holdBack(db, until);
  const hasRoom = vi.fn();
  const asked = whenRoom(db).then(hasRoom);
  await new Promise((wake) => setTimeout(wake, 10));
  expect(hasRoom).not.toHaveBeenCalled();
  state.end();
  await asked;
  expect(hasRoom).toHaveBeenCalledOnce();
});

test('in another collection nobody is held back', async () => {
  vi.stubGlobal('navigator', { locks: locksInTurn() });
  holdBack(emptyDatabase(), new Promise(() => undefined));
  await expect(whenRoom(emptyDatabase())).resolves.toBeUndefined();
});

test('where there are no locks, or the page that asks is being closed, nobody waits', async () => {
  vi.stubGlobal('navigator', {});
  await expect(whenRoom(emptyDatabase())).resolves.toBeUndefined();
  vi.stubGlobal('navigator', { locks: { request: () => Promise.reject(new Error('not active')) } });
  await expect(whenRoom(emptyDatabase())).resolves.toBeUndefined();
});

test.each([
  [4, 0],
  [30, 30],
  [500, 60],
])('behind %d ms of work one rests for %d', async (took, most) => {
  vi.useFakeTimers();
  const rested = vi.fn();
  void rest(took).then(rested);
  await vi.advanceTimersByTimeAsync(Math.max(0, most - 1));
  expect(rested.mock.calls.length).toBe(most === 0 ? 1 : 0);
  await vi.advanceTimersByTimeAsync(1);
  expect(rested).toHaveBeenCalledOnce();
});
