import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { serveQuestions } from '../../../utils/store/librarian/serve-questions';
import { emptyDatabase } from '../sample';

afterEach(() => void vi.restoreAllMocks());

const TOOK = 30;

/** Asks two questions one behind the other, of which the first takes a while; answers the milliseconds after which timers were to wake in between. */
async function twoQuestions(isSeen: boolean): Promise<readonly number[]> {
  const db = emptyDatabase();
  await db.open();
  const told = vi.fn();
  const serve = serveQuestions(db, told);
  serve({ isSeen });
  const ask = async (id: number) => {
    serve({ id, question: { what: 'count', asked: { typed: '', filters: [] } }, isWatched: false });
    await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith({ id, value: 0 }), { interval: 1 });
  };
  // As behind a popup that opens: the first waits for so long.
  db.opening.until = performance.now() + TOOK;
  const first = ask(1);
  await new Promise((wake) => setTimeout(wake, 1));
  const timers = vi.spyOn(globalThis, 'setTimeout');
  await first;
  const began = performance.now();
  await ask(2);
  const between = performance.now() - began;
  const rests = timers.mock.calls.flatMap(([, after = 0]) => (after >= TOOK - 2 && after <= 60 ? [after] : []));
  for (const least of rests) expect(between).toBeGreaterThan(least - 10);
  return rests;
}

test('between two questions of a page that nobody sees its worker rests for as long as the first took', async () => {
  expect(await twoQuestions(false)).toHaveLength(1);
});

test('between those of a page that is seen it does not', async () => {
  expect(await twoQuestions(true)).toHaveLength(0);
});
