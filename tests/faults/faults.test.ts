import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { backupStory } from './backup-story';
import { runCampaign } from './campaign';

// Three boundaries a story here; all of them by `npm run -s bench -- trust`.
test('struck at its boundaries, no work loses or doubles a row, and the next worker finishes it', async () => {
  const { faults, lostOrDoubled, problems } = await runCampaign(3);
  expect(problems).toEqual([]);
  expect(lostOrDoubled).toBe(0);
  expect(faults).toBeGreaterThan(60);
}, 300_000);

test('struck at every one of its boundaries, a backup leaves the one before good, and no half one is called so', async () => {
  const { faults, lostOrDoubled, problems } = await runCampaign(1000, undefined, [backupStory]);
  expect(problems).toEqual([]);
  expect(lostOrDoubled).toBe(0);
  expect(faults).toBeGreaterThan(150);
}, 300_000);
