import { afterEach, expect, test, vi } from 'vitest';
import { inTurns } from '../../utils/store/in-turns';

afterEach(() => vi.unstubAllGlobals());

/** Works for so many milliseconds without a pause. */
function work(milliseconds: number): void {
  for (const end = performance.now() + milliseconds; performance.now() < end; );
}

test('others get their turn between the pieces of a long work, however long it is', async () => {
  const seen: number[] = [];
  let done = 0;
  const others = setInterval(() => seen.push(done), 1);
  const turn = inTurns();
  for (; done < 20; done++) {
    await turn();
    work(5);
  }
  clearInterval(others);
  expect(new Set(seen).size).toBeGreaterThan(3);
});

test('where a browser knows ranks it goes on when nobody else in the thread has anything to do', async () => {
  const ranks: unknown[] = [];
  vi.stubGlobal('scheduler', {
    postTask: async (task: () => unknown, { priority }: SchedulerPostTaskOptions) => {
      ranks.push(priority);
      return task();
    },
  });
  const turn = inTurns();
  work(10);
  await turn();
  await turn();
  expect(ranks).toEqual(['background']);
});
