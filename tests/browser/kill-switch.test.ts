import { describe, expect, test } from 'vitest';
import { engines } from './harness/browsers';
import { runImportKills } from './harness/kills/run-import-kills';
import { runKills } from './harness/kills/run-kills';

// A few boundaries of every story; all of them with KILLS=1000.
const most = Number(process.env.KILLS ?? 3);

const tell = (words: string) => void process.stderr.write(`${words}\n`);

describe.each(engines)('%s, struck at boundaries', (engine) => {
  test.each([
    ['the worker loses and doubles nothing, and the next one finishes what it did', runKills, 6],
    ['the library loses and doubles nothing of an import, and the next one goes on with it', runImportKills, 1],
  ])(
    '%s',
    async (_, run, least) => {
      const { faults, lostOrDoubled, problems } = await run(engine, most, tell);
      expect(problems).toEqual([]);
      expect(lostOrDoubled).toBe(0);
      expect(faults).toBeGreaterThan(least);
    },
    3_600_000,
  );
});
