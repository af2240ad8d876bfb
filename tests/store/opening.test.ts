import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { saysOpened, saysOpening, whenOpened } from '../../utils/store/opening';
import { emptyDatabase } from './sample';

/** A collection whose long work hears that a popup opens, and whether the next step of it was let go on. */
async function opening() {
  const db = emptyDatabase();
  await whenOpened(db);
  saysOpening(db);
  await vi.waitFor(() => expect(db.opening.until).toBeGreaterThan(0));
  const step = { isDone: false, took: 0 };
  const began = performance.now();
  const done = whenOpened(db).then(() => Object.assign(step, { isDone: true, took: performance.now() - began }));
  await new Promise((wake) => setTimeout(wake, 20));
  return { db, step, done };
}

test('where no popup opens nobody waits', async () => {
  const db = emptyDatabase();
  const seen = vi.fn();
  void whenOpened(db).then(seen);
  await Promise.resolve();
  await Promise.resolve();
  expect(seen).toHaveBeenCalled();
});

test('what is long waits until the popup stands there, and no longer', async () => {
  const { db, step, done } = await opening();
  expect(step.isDone).toBe(false);
  saysOpened(db);
  await done;
  expect(step.took).toBeLessThan(400);
  expect(db.opening.waiting.size).toBe(0);
});

test('a popup that dies while it opens is waited for half a second', async () => {
  const { step, done } = await opening();
  expect(step.isDone).toBe(false);
  await done;
  expect(step.took).toBeGreaterThan(300);
});

test('a popup of another collection is nobody to wait for', async () => {
  const { db } = await opening();
  const other = emptyDatabase();
  await whenOpened(other);
  saysOpening(db);
  await new Promise((wake) => setTimeout(wake, 50));
  expect(other.opening.until).toBeLessThan(0);
});
