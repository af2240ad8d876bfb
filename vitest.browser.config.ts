import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    // States are waited for, and a machine under load is slow to reach them: the second of the default is too short.
    expect: { poll: { timeout: 15_000, interval: 50 } },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    // Real browsers on a shared machine stumble; the report says "retry x1" beside what needed it.
    retry: 1,
    pool: 'forks',
  },
});
