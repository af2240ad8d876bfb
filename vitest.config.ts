import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/patience.ts'],
    exclude: ['tests/browser/**'],
    // Some read whole corpora; on a machine that does other things at once five seconds are not enough.
    testTimeout: 30_000,
    // On a machine that lands our work one late answer must not undo it; a retried test is named in the report.
    retry: process.env.CI ? 1 : 0,
  },
});
