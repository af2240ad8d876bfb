import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/browser/harness/longest-first';

export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    // States are waited for, and a machine under load is slow to reach them: the second of the default is too short.
    expect: { poll: { timeout: 15_000, interval: 50 } },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Two files at a time, each with browsers and a newspaper of its own: they wait more than they work, also on two cores.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    // Real browsers on a shared machine stumble; the report says "retry x1" beside what needed it.
    retry: 1,
    pool: 'forks',
  },
});
