import { expect, test, vi } from 'vitest';
import type { CollectionDatabase } from '../../utils/store/database';
import { runJobs } from '../../utils/store/derive';
import { dropDerived } from '../../utils/store/drop-derived';
import { facetsOf } from '../../utils/store/facets';
import { holdJob, openJobs } from '../../utils/store/jobs';
import { countClips } from '../../utils/store/list-clips';
import { addTag } from '../../utils/store/order-clips';
import { whileSaving } from '../../utils/store/quiet-moment';
import type { JobName } from '../../utils/store/rows';
import { saveClip } from '../../utils/store/save-clip';
import { searchIds } from '../../utils/store/search-clips';
import { replaceRecognition, staleClips } from '../../utils/store/stale';
import { storySizes } from '../../utils/store/stories/read-stories';
import { tendStories } from '../../utils/store/stories/tend-stories';
import { tendIndex } from '../../utils/store/tend-index';
import { windowOf } from '../../utils/store/window-of';
import { emptyDatabase, minute, readClip } from './sample';

const CLIPS = 130;
const KINDS = ['official', 'document', 'outlet', 'tag', 'mark'] as const;

/** A collection of which every second clip is a reprint of the one before: saved one by one, packed and put together. */
async function made(): Promise<CollectionDatabase> {
  const db = emptyDatabase();
  for (let n = 0; n < CLIPS; n++) {
    const tale = Math.floor(n / 2);
    const words = Array.from({ length: 60 }, (_, i) => `việc${tale}x${i}`).join(' ');
    const read = readClip({
      url: `https://bao.example/${n}`,
      title: `Hội nghị số ${tale}`,
      body: `Ông Trần Văn Mẫu ${n} dự. ${words}.`,
      officials: [`Trần Văn Mẫu ${n % 7}`],
    });
    const { article } = read;
    await saveClip(db, { ...read, article: { ...article, publishedAt: '2026-11-02', outlet: 'bao' } }, minute(n));
  }
  await addTag(db, (await searchIds(db, 'hội nghị')).slice(0, 40), 'theo dõi');
  await tendIndex(db, { size: 16 });
  await tendStories(db);
  return db;
}

const original = await made();

/** The same collection for every test: to copy its rows costs a tenth of saving its clips again. */
async function filled(): Promise<CollectionDatabase> {
  const db = emptyDatabase();
  for (const { name } of original.tables) await db.table(name).bulkAdd(await original.table(name).toArray());
  return db;
}

/** What a reader sees of everything that is derived. */
async function seen(db: CollectionDatabase) {
  const ids = await db.clips.toCollection().primaryKeys();
  const facets = await facetsOf(db, { typed: '', filters: [] }, KINDS, 1000);
  return {
    counts: [...facets.values()].flat().map(({ kind, key, count }) => `${kind} ${key} ${count}`),
    total: await countClips(db),
    found: await Promise.all(['hội nghị số 7', '"trần văn mẫu"', 'việc3x1'].map((typed) => searchIds(db, typed))),
    stories: [...(await storySizes(db, ids))].sort(),
    recognized: (await db.clips.toArray()).map(({ officials }) => officials.map(({ label }) => label)),
  };
}

/** What the background does with the clips that wait to be recognized. */
async function recognizeAll(db: CollectionDatabase, most = Number.POSITIVE_INFINITY): Promise<void> {
  for (let done = 0; done < most; ) {
    const waiting = await staleClips(db, { limit: 10, version: 'test' });
    if (waiting.length === 0) return;
    for (const clip of waiting) await replaceRecognition(db, clip, clip.recognition);
    done += waiting.length;
  }
}

const finish: Readonly<Record<JobName, (db: CollectionDatabase, signal?: AbortSignal) => Promise<unknown>>> = {
  index: (db, signal) => tendIndex(db, { size: 16, ...(signal && { signal }) }),
  facets: (db, signal) => tendIndex(db, { size: 16, ...(signal && { signal }) }),
  stories: tendStories,
  recognition: (db, signal) => recognizeAll(db, signal ? 20 : undefined),
};

/** Aborts when somebody looks at it again after a batch was done: the worker that does it ends there. */
function afterOneBatch(name: JobName): AbortSignal {
  // Whoever counts facets looks for work on the index before.
  const most = name === 'facets' ? 2 : 1;
  let looks = 0;
  return new Proxy(new AbortController().signal, {
    get: (signal, key) => (key === 'aborted' ? ++looks > most : Reflect.get(signal, key)),
  });
}

test.each(['index', 'facets', 'stories', 'recognition'] as const)(
  '%s: dropped, stopped half way, let go on, it is what it was, and clips are saved and listed meanwhile',
  async (name) => {
    const db = await filled();
    const before = await seen(db);
    expect(await dropDerived(db, name)).toMatchObject({ ok: true });
    expect(await openJobs(db)).toMatchObject([{ name, done: 0, total: CLIPS }]);
    await finish[name](db, afterOneBatch(name));
    const [half] = await openJobs(db);
    expect(half?.done).toBeGreaterThan(0);
    expect(half?.done).toBeLessThan(CLIPS);
    await holdJob(db, name, true);
    // Stopped: whoever tends it now leaves it where it is; saving, listing and finding what is new go on.
    await finish[name](db);
    expect(await openJobs(db)).toMatchObject([{ name, done: half?.done, isHeld: true }]);
    await saveClip(db, readClip({ url: 'https://bao.example/moi', title: 'Bài mới đến' }), minute(999));
    expect(await searchIds(db, 'bài mới đến')).toHaveLength(1);
    expect((await windowOf(db, { typed: '', filters: [] }, 0, 5)).total).toBe(CLIPS + 1);
    await holdJob(db, name, false);
    await finish[name](db);
    await tendIndex(db, { size: 16 });
    await tendStories(db);
    expect(await openJobs(db)).toEqual([]);
    const after = await seen(db);
    expect(after.total).toBe(CLIPS + 1);
    expect(after.found).toEqual(before.found);
    expect(after.stories).toEqual(before.stories);
    expect(after.recognized.slice(0, CLIPS)).toEqual(before.recognized);
    expect(after.counts).toEqual(before.counts);
  },
);

test('a correction is not kept waiting by a collection that is recognized anew', async () => {
  const db = await filled();
  await dropDerived(db, 'recognition');
  await staleClips(db, { limit: 10, version: 'test' });
  const last = (await db.clips.toCollection().primaryKeys()).at(-1);
  if (!last) throw new Error('no clips');
  await db.stale.put({ id: last, mark: 'a correction' });
  // Ten were taken out before; the eleventh that waits is the correction's, and no further ones come before it.
  expect((await staleClips(db, { limit: 20, version: 'test' })).map(({ id }) => id)).toContain(last);
});

test('what is dropped while it is being made begins anew, also when it was stopped', async () => {
  const db = await filled();
  await dropDerived(db, 'index');
  await finish.index(db, afterOneBatch('index'));
  await holdJob(db, 'index', true);
  await dropDerived(db, 'index');
  expect(await openJobs(db)).toEqual([{ name: 'index', after: '', done: 0, total: CLIPS }]);
});

test('an index that was stopped and goes on comes before the counts that were begun meanwhile', async () => {
  const db = await filled();
  await dropDerived(db, 'index');
  await dropDerived(db, 'facets');
  await holdJob(db, 'index', true);
  const seen: string[] = [];
  await runJobs(db, undefined, async () => {
    if (seen.length === 0) await holdJob(db, 'index', false);
    seen.push((await openJobs(db)).map(({ name, done }) => `${name} ${done}`).join(', '));
  });
  expect(seen.slice(0, 2)).toEqual(['facets 10, index 0', 'facets 10, index 10']);
  expect(await openJobs(db)).toEqual([]);
});

test('an index that is made anew waits while a clip is saved, and a save for no more than one step of it', async () => {
  const db = await filled();
  await dropDerived(db, 'index');
  // However slow the machine: nobody has waited for too long.
  const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
  const done = async () => (await openJobs(db)).map((job) => job.done);
  const save = whileSaving(db, async () => {
    await vi.waitFor(async () => expect(await done()).toEqual([10]), 10_000);
    await saveClip(db, readClip({ url: 'https://bao.example/new' }), minute(500));
    await new Promise((wake) => setTimeout(wake, 100));
    return done();
  });
  const tended = tendIndex(db, { size: 16 });
  expect(await save).toEqual([10]);
  clock.mockRestore();
  await tended;
  expect(await openJobs(db)).toEqual([]);
});

test('what a dropped index left behind is deleted without the tables that a save writes', async () => {
  const db = await filled();
  await dropDerived(db, 'index');
  const held: string[] = [];
  const note = (_key: unknown, _row: unknown, transaction: { readonly storeNames: readonly string[] }) => {
    held.push(...transaction.storeNames);
  };
  db.pages.hook('deleting', note);
  await tendIndex(db, { size: 16 });
  db.pages.hook('deleting').unsubscribe(note);
  expect(new Set(held)).toEqual(new Set(['pages']));
});
