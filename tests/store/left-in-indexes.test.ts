import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import type { CollectionDatabase } from '../../utils/store/database';
import { allFacets } from '../../utils/store/facets';
import { saveClip } from '../../utils/store/save-clip';
import { tendStories } from '../../utils/store/stories/tend-stories';
import { tendIndex } from '../../utils/store/tend-index';
import { emptyDatabase, minute, readClip } from './sample';

/** The tables that transactions which may write were opened for, each alone, from here on. */
function walkedTables(db: CollectionDatabase): ReadonlySet<string> {
  const seen = new Set<string>();
  const original = db.transaction.bind(db) as (...given: readonly unknown[]) => Promise<unknown>;
  vi.spyOn(db, 'transaction').mockImplementation(((...given: readonly unknown[]) => {
    const [mode, tables] = given as [string, readonly { readonly name: string }[]];
    const names = [tables].flat().map(({ name }) => name);
    if (mode === 'rw' && names.length === 1) seen.add(names[0] ?? '');
    return original(...given);
  }) as never);
  return seen;
}

async function withClips(count: number): Promise<CollectionDatabase> {
  const db = emptyDatabase();
  for (let n = 0; n < count; n++) {
    const saved = await saveClip(
      db,
      readClip({ url: `https://bao.example/${n}`, title: `Bài ${n}`, officials: ['Lê Thị Thử'] }),
      minute(n),
    );
    if (!saved.ok) throw new Error(saved.error.message);
  }
  return db;
}

// What Chromium leaves in an index only time shows (`npm run bench -- indexes`): here, that it is asked as decision 0029 says.
test('behind texts that were packed, the indexes that these went through are walked by transactions that may write', async () => {
  const db = await withClips(3);
  const walked = walkedTables(db);
  expect(await tendIndex(db, { size: 2 })).toMatchObject({ ok: true, value: 3 });
  expect([...walked]).toEqual(expect.arrayContaining(['fresh', 'segments', 'names']));
});

test('and nothing is walked where nothing was packed', async () => {
  const db = await withClips(3);
  const walked = walkedTables(db);
  expect(await tendIndex(db, { size: 9 })).toMatchObject({ ok: true, value: 0 });
  expect([...walked]).toEqual([]);
});

test('the next clips whose story is to be found are asked for so too', async () => {
  const db = await withClips(1);
  const walked = walkedTables(db);
  await tendStories(db);
  expect([...walked]).toContain('stories');
});

test('walking takes nothing away: the most frequent values and what waits are as they were', async () => {
  const db = await withClips(5);
  const before = await allFacets(db, ['official'], 5);
  await tendIndex(db, { size: 2 });
  expect(await allFacets(db, ['official'], 5)).toEqual(before);
  expect(before.get('official')).toMatchObject([{ label: 'Lê Thị Thử', count: 5 }]);
});
