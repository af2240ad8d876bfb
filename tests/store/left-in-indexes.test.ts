import { afterEach, beforeEach, expect, type MockInstance, test, vi } from 'vitest';
import type { CollectionDatabase } from '../../utils/store/database';
import { dropFacets, dropIndex } from '../../utils/store/derive';
import { holdJob } from '../../utils/store/jobs';
import { saveClip } from '../../utils/store/save-clip';
import { dropStories, tendStories } from '../../utils/store/stories/tend-stories';
import { tendIndex } from '../../utils/store/tend-index';
import { emptyDatabase, minute, readClip } from './sample';

let db: CollectionDatabase;
let begun: MockInstance<IDBDatabase['transaction']>;

beforeEach(async () => {
  // Dexie takes it with the opening.
  begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
  db = emptyDatabase();
  for (const n of [1, 2, 3]) await save(n);
});
afterEach(() => vi.restoreAllMocks());

const save = (n: number) =>
  saveClip(db, readClip({ url: `https://a.example/${n}`, title: `Tin ${n}`, body: `Bản tin ${n}.` }), minute(n));

/** Of the tables whose indexes are walked, those over which alone some work begins a transaction that may write. */
async function walkedIn(work: () => Promise<unknown>): Promise<readonly string[]> {
  begun.mockClear();
  await work();
  const alone = begun.mock.calls.flatMap(([tables, mode]) => {
    const names = typeof tables === 'string' ? [tables] : [...tables];
    return mode === 'readwrite' && names.length === 1 ? names : [];
  });
  return [...new Set(alone)].filter((table) => ['fresh', 'names', 'segments', 'stories'].includes(table)).sort();
}

const tending = () => walkedIn(() => tendIndex(db, { size: 3 }));

test.each([
  ['clips were packed', async () => undefined],
  ['the index was made anew, whose texts were packed as they came', () => dropIndex(db)],
])('indexes are walked when %s', async (_, before) => {
  await before();
  expect(await tending()).toEqual(['fresh', 'names', 'segments']);
});

test('indexes are walked when values were counted anew', async () => {
  await tendIndex(db, { size: 3 });
  await dropFacets(db);
  // No segment is written here: that alone begins one over them, too.
  expect(await tending()).toEqual(['fresh', 'names', 'segments']);
});

test.each([
  ['nothing was done', async () => undefined],
  ['a job is stopped', () => dropIndex(db).then(() => holdJob(db, 'index', true))],
  ['stories are found anew, which is not this work', () => dropStories(db)],
])('no save waits for walks while %s', async (_, before) => {
  await tendIndex(db, { size: 3 });
  await before();
  await save(4);
  expect(await tending()).toEqual([]);
});

test('no index is walked by a tending that was called off', async () => {
  await dropIndex(db);
  expect(await walkedIn(() => tendIndex(db, { size: 3, signal: AbortSignal.abort() }))).toEqual([]);
});

test('clips whose stories are to be found are asked for by a walk that may write', async () => {
  expect(await walkedIn(() => tendStories(db))).toContain('stories');
});
