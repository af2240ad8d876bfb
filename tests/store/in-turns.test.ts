import { expect, test } from 'vitest';
import { inTurns } from '../../utils/store/in-turns';

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

test('whoever works hears whether others had their turn', async () => {
  const turn = inTurns();
  expect(await turn()).toBe(false);
  work(9);
  expect(await turn()).toBe(true);
  expect(await turn()).toBe(false);
});
