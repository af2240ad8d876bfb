import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Counted {
  readonly passed: number;
  readonly failed: number;
  /** The failures' own words. */
  readonly words: string;
}

/** Runs one of the browser tests, which are the measure themselves, in its long form, and counts what passed and failed. */
export function countTests(file: string): Counted {
  const folder = mkdtempSync(join(tmpdir(), 'trich-luc-trust-'));
  const report = join(folder, 'report.json');
  const args = ['vitest', 'run', '-c', 'vitest.browser.config.ts', file, '--reporter=json', `--outputFile=${report}`];
  try {
    spawnSync('npx', args, { stdio: 'ignore', env: { ...process.env, FULL: '1' } });
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
      readonly numPassedTests: number;
      readonly numFailedTests: number;
      readonly testResults: readonly {
        readonly assertionResults: readonly { failureMessages?: readonly string[] }[];
      }[];
    };
    const words = testResults.flatMap(({ assertionResults }) =>
      assertionResults.flatMap((one) => one.failureMessages ?? []),
    );
    return { passed: numPassedTests, failed: numFailedTests, words: words.join('\n') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
