import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { quietMoment, whileSaving } from '../../utils/store/quiet-moment';
import { saveClip } from '../../utils/store/save-clip';
import { emptyDatabase, minute, readClip } from './sample';

/** Whether a moment without saves has come, and a save that ends when it is told to. */
function saved() {
  const db = emptyDatabase();
  let end: () => void = () => undefined;
  const save = whileSaving(db, () => new Promise<void>((done) => (end = done)));
  const seen = { isQuiet: false };
  const quiet = quietMoment(db).then(() => {
    seen.isQuiet = true;
  });
  return { db, save, quiet, seen, end: () => end() };
}

async function turns(count: number) {
  for (let left = count; left > 0; left--) await new Promise((wake) => setTimeout(wake));
}

test('Where nobody saves nobody waits', async () => {
  const db = emptyDatabase();
  const seen = { isQuiet: false };
  void quietMoment(db).then(() => {
    seen.isQuiet = true;
  });
  await Promise.resolve();
  expect(seen.isQuiet).toBe(true);
});

test('What follows behind a save waits until the save is over', async () => {
  const { save, quiet, seen, end } = saved();
  await turns(5);
  expect(seen.isQuiet).toBe(false);
  end();
  await save;
  await quiet;
  expect(seen.isQuiet).toBe(true);
});

test('A save that never ends puts nothing off for ever', async () => {
  const { quiet, seen } = saved();
  await quiet;
  expect(seen.isQuiet).toBe(true);
});

test('A save that is refused is over too', async () => {
  const db = emptyDatabase();
  const bad = { ...readClip({ url: 'https://bao.example/1', body: 'Tin.' }), article: {} };
  expect((await saveClip(db, bad as never, minute(0))).ok).toBe(false);
  expect(db.saving.now).toBe(0);
});
