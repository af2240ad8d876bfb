import { describe, expect, test } from 'vitest';
import { soak } from '../../bench/trust/soak';
import { engines } from './harness/browsers';

// So short a soak sees a leak of something every round, not one of a few bytes: ten minutes by `npm run -s bench -- trust`.
describe.runIf(engines.includes('chromium'))('work without pause', () => {
  test('leaves the tab and the library with what they held before', async () => {
    const { growth, grown } = await soak(0.5);
    expect(growth, grown).toBeLessThan(0.25);
  }, 180_000);
});
