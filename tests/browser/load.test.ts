import { describe, expect, test } from 'vitest';
import { engines } from './harness/browsers';
import { runLoad } from './harness/load/run-load';

// At ten thousand clips by `npm run -s bench -- trust`.
describe.runIf(engines.includes('chromium'))('eight tabs at once', () => {
  test('clip while the collection is searched and exported: no write is lost, and the popup opens', async () => {
    const { saves, searches, exports, problems, popupLoaded } = await runLoad({ size: 300, rounds: 2, openings: 4 });
    expect(problems).toEqual([]);
    expect(saves).toBeGreaterThanOrEqual(16);
    expect(searches).toBeGreaterThan(0);
    expect(exports).toBeGreaterThan(0);
    expect(popupLoaded).toHaveLength(4);
  }, 180_000);
});
