import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Folders of utils/ whose modules keep nothing that changes an answer: the tests of one file may use what another's have read. */
const pure = ['text', 'model', 'lexicon', 'recognize', 'resolve', 'anchor', 'article', 'browse', 'search', 'export'];

export default defineConfig({
  test: {
    setupFiles: ['tests/patience.ts'],
    // Some read whole corpora; on a machine that does other things at once five seconds are not enough.
    testTimeout: 30_000,
    // On a machine that lands our work one late answer must not undo it; a retried test is named in the report.
    retry: process.env.CI ? 1 : 0,
    // Of two cores vitest would use one and leave the other to itself, which has little to do.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: pure.map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`),
          // Two workers for all of them: one for each file reads the recognizer and the lexicon again, a second a time.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'rest',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', ...pure.map((folder) => `tests/${folder}/**`)],
        },
      },
    ],
  },
});
