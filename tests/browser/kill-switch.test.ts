import { describe, expect, test } from 'vitest';
import { engines } from './harness/browsers';
import { runImportKills } from './harness/kills/run-import-kills';
import { runKills } from './harness/kills/run-kills';

// A few boundaries of every story; all of them with KILLS=1000, and of these every eighth with PART=0/8.
const most = Number(process.env.KILLS ?? 3);
const [part = 0, parts = 1] = (process.env.PART ?? '0/1').split('/').map(Number);
const isMine = (n: number) => n % parts === part;

const tell = (words: string) => void process.stderr.write(`${words}\n`);

describe.each(engines)('%s, struck at boundaries', (engine) => {
  test.each([
    ['the worker loses and doubles nothing, and the next one finishes what it did', runKills, 9],
    ['the library loses and doubles nothing of an import, and the next one goes on with it', runImportKills, 1],
  ])(
    '%s',
    async (_, run, least) => {
      const { faults, lostOrDoubled, problems } = await run(engine, { most, isMine, tell });
      tell(`${engine}: ${faults} faults, ${lostOrDoubled} lost or doubled`);
      expect(problems).toEqual([]);
      expect(lostOrDoubled).toBe(0);
      if (parts === 1) expect(faults).toBeGreaterThan(least);
    },
    3_600_000,
  );
});
