import { expect, test, vi } from 'vitest';

const loaded = vi.hoisted((): string[] => []);
vi.mock('../../utils/export/vault/vault', async (original) => {
  loaded.push('vault');
  return original();
});
vi.mock('../../utils/export/json', async (original) => {
  loaded.push('json');
  return original();
});

test('a format is loaded when it is written, and no other', async () => {
  // Other files of this worker may have read the formats; and a second try begins anew.
  loaded.length = 0;
  vi.resetModules();
  const { exportFormats } = await import('../../utils/export/formats');
  expect(loaded).toEqual([]);
  for await (const piece of exportFormats.json.write(
    {
      clips: async function* () {
        yield* [];
      },
    },
    '2026-11-29T08:00:00.000Z',
  ))
    expect(piece).toBeDefined();
  expect(loaded).toEqual(['json']);
});
