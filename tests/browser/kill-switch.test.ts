import { describe, expect, test } from 'vitest';
import { engines } from './harness/browsers';
import { runKills } from './harness/kills/run-kills';

// Some boundaries of every story; all of them with KILLS=1000, and by `npm run -s bench -- trust`.
const most = Number(process.env.KILLS ?? 4);

describe.each(engines)('the worker in %s', (engine) => {
  test('killed at a boundary of its work loses and doubles nothing, and the next one finishes it', async () => {
    const { faults, lostOrDoubled, problems } = await runKills(engine, most, (words) =>
      process.stderr.write(`${words}\n`),
    );
    expect(problems).toEqual([]);
    expect(lostOrDoubled).toBe(0);
    expect(faults).toBeGreaterThan(8);
  }, 3_600_000);
});
