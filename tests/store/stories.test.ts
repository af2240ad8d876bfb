import { afterEach, expect, test, vi } from 'vitest';
import { syntheticClip } from '../../bench/collection/synthetic-clip';
import { seeded } from '../../bench/random';
import { type Edit, edited } from '../../bench/search/edits';
import type { ClipId } from '../../utils/model/ids';
import { deleteClip, restoreClip } from '../../utils/store/bin';
import type { CollectionDatabase } from '../../utils/store/database';
import { saveClip } from '../../utils/store/save-clip';
import { saveClips } from '../../utils/store/save-clips';
import { sameStory, storySizes } from '../../utils/store/stories/read-stories';
import { dropStories, tendStories } from '../../utils/store/stories/tend-stories';
import { WAITING } from '../../utils/store/stories/waiting';
import { emptyDatabase, minute, readClip } from './sample';

afterEach(() => {
  vi.unstubAllGlobals();
});

const textOf = (n: number) => syntheticClip(n).article.text.split('\n').slice(1).join('\n');

async function save(db: CollectionDatabase, count: number, url: string, body: string): Promise<ClipId> {
  const saved = await saveClip(db, readClip({ url: `https://${url}`, title: `Tin ${url}`, body }), minute(count));
  if (!saved.ok) throw new Error(saved.error.message);
  return saved.value.id;
}

const copyOf = (n: number, edit: Edit) => edited(textOf(n), edit, seeded(n));

async function filled() {
  const db = emptyDatabase();
  const a = await save(db, 0, 'a.example/1', textOf(1));
  const b = await save(db, 1, 'b.example/1', copyOf(1, 'shortened'));
  const c = await save(db, 2, 'c.example/1', copyOf(1, 'reworded'));
  const other = await save(db, 3, 'a.example/2', textOf(2));
  return { db, a, b, c, other };
}

const urls = async (db: CollectionDatabase, id: ClipId) => (await sameStory(db, id)).map(({ url }) => url.slice(8, 9));

test('reprints are put together behind the save, others stay alone', async () => {
  const { db, a, b, c, other } = await filled();
  expect(await storySizes(db, [a, b])).toEqual(new Map());
  expect(await tendStories(db)).toEqual({ ok: true, value: 4 });
  expect([await urls(db, a), await urls(db, b), await urls(db, other)]).toEqual([['b', 'c'], ['a', 'c'], []]);
  expect(await storySizes(db, [a, b, c, other])).toEqual(
    new Map([
      [a, 2],
      [b, 2],
      [c, 2],
    ]),
  );
  expect(await tendStories(db)).toEqual({ ok: true, value: 0 });
});

test('clips that are saved many at once wait to be looked at too', async () => {
  const db = emptyDatabase();
  const clips = Array.from({ length: 40 }, (_, n) => {
    const body = n === 39 ? copyOf(0, 'shortened') : textOf(n);
    return { clip: readClip({ url: `https://a.example/${n}`, title: `Tin ${n}`, body }), now: minute(n) };
  });
  const saved = await saveClips(db, clips);
  expect(await tendStories(db)).toEqual({ ok: true, value: 40 });
  const [first, last] = saved.ok ? [saved.value[0]?.id, saved.value[39]?.id] : [];
  expect(await storySizes(db, [first, last] as ClipId[])).toEqual(
    new Map([
      [first, 1],
      [last, 1],
    ]),
  );
});

test('an article that holds two stories at once joins nobody by accident, one that bridges two parts joins them', async () => {
  const db = emptyDatabase();
  const lines = textOf(5).split('\n');
  const first = await save(db, 0, 'a.example/1', lines.slice(0, 6).join('\n'));
  const second = await save(db, 1, 'b.example/1', lines.slice(6).join('\n'));
  await tendStories(db);
  expect(await urls(db, first)).toEqual([]);
  await save(db, 2, 'c.example/1', lines.join('\n'));
  await tendStories(db);
  expect([await urls(db, first), await urls(db, second)]).toEqual([
    ['b', 'c'],
    ['a', 'c'],
  ]);
});

test('a deleted clip leaves its story, and is back in it when it is restored', async () => {
  const { db, a, b } = await filled();
  await tendStories(db);
  await deleteClip(db, b, minute(9));
  expect(await urls(db, a)).toEqual(['c']);
  await restoreClip(db, { id: b });
  await tendStories(db);
  expect(await urls(db, a)).toEqual(['b', 'c']);
});

test('a clip that is clipped again with another text leaves its story; with the same text it stays', async () => {
  const { db, a, b } = await filled();
  await tendStories(db);
  await save(db, 5, 'b.example/1', copyOf(1, 'shortened'));
  expect(await urls(db, a)).toEqual(['b', 'c']);
  await save(db, 6, 'b.example/1', textOf(8));
  await tendStories(db);
  expect([await urls(db, a), await urls(db, b)]).toEqual([['c'], []]);
});

test('stories that were dropped are found anew and the same; what is aborted goes on where it was', async () => {
  const { db, a, other } = await filled();
  await tendStories(db);
  const before = await db.stories.toArray();
  await dropStories(db);
  expect(await tendStories(db, AbortSignal.abort())).toEqual({ ok: true, value: 0 });
  expect(await sameStory(db, a)).toEqual([]);
  await tendStories(db);
  expect(await db.stories.toArray()).toEqual(before);
  expect(await sameStory(db, other)).toEqual([]);
});

test('the line that stands under every article of a paper makes no story', async () => {
  const db = emptyDatabase();
  const foot = textOf(40).split('\n').slice(0, 3).join('\n');
  for (let n = 0; n < 8; n++)
    await save(
      db,
      n,
      `a.example/${n}`,
      `${textOf(100 + n)
        .split('\n')
        .slice(0, 5)
        .join('\n')}\n${foot}`,
    );
  await tendStories(db);
  expect(await storySizes(db, await db.clips.toCollection().primaryKeys())).toEqual(new Map());
});

/** Web Locks that one has at a time, and the reader acts while `state` says so. */
function oneAtATime(db: CollectionDatabase) {
  const state = { isActing: false, asked: 0 };
  const taken = new Set<string>();
  vi.stubGlobal('navigator', {
    locks: {
      request: async (name: string, _: unknown, work: (lock: unknown) => unknown) => {
        if (taken.has(name)) return work(null);
        taken.add(name);
        try {
          return await work({ name });
        } finally {
          taken.delete(name);
        }
      },
      query: async () => {
        state.asked++;
        return { held: state.isActing ? [{ name: `trich-luc-reader ${db.name}` }] : [] };
      },
    },
  });
  return state;
}

/** Does something once, behind the transaction that looks at these tables alone. */
function once(db: CollectionDatabase, tables: readonly string[], act: () => Promise<unknown>) {
  const original = db.transaction.bind(db) as (...given: readonly unknown[]) => Promise<unknown>;
  const state = { isOver: false };
  vi.spyOn(db, 'transaction').mockImplementation((async (...given: readonly unknown[]) => {
    const done = await original(...given);
    const names = (given[1] as readonly { readonly name: string }[]).map(({ name }) => name);
    if (state.isOver || names.join() !== tables.join()) return done;
    state.isOver = true;
    await act();
    return done;
  }) as never);
  return state;
}

const waiting = (db: CollectionDatabase) => db.stories.where('story').equals(WAITING).count();

test('who asks just before the one who is at it is through, and is sent away, has his clip looked at too', async () => {
  const { db } = await filled();
  oneAtATime(db);
  const late = once(db, ['jobs', 'clips', 'stories'], async () => {
    await save(db, 9, 'd.example/1', copyOf(1, 'shortened'));
    expect(await tendStories(db)).toEqual({ ok: true, value: 0 });
  });
  expect(await tendStories(db)).toEqual({ ok: true, value: 5 });
  expect([late.isOver, await waiting(db)]).toEqual([true, 0]);
});

test('a clip that is not there when it is looked at, and restored before that is written, waits on', async () => {
  const { db, a, b } = await filled();
  const state = once(db, ['clips', 'contents', 'stories'], () => restoreClip(db, { id: b }));
  await deleteClip(db, b, minute(9));
  await db.stories.put({ id: b, story: WAITING, marks: [] });
  await tendStories(db);
  expect([state.isOver, await urls(db, a)]).toEqual([true, ['b', 'c']]);
});

test('what waits for a reader who goes on and on is ended when it is not wanted any more, and looks at nothing then', async () => {
  const db = emptyDatabase();
  const clips = Array.from({ length: 25 }, (_, n) => ({
    clip: readClip({ url: `https://a.example/${n}`, title: `Tin ${n}`, body: textOf(n) }),
    now: minute(n),
  }));
  await saveClips(db, clips);
  const state = oneAtATime(db);
  state.isActing = true;
  const gone = new AbortController();
  const tending = tendStories(db, gone.signal);
  await vi.waitFor(() => expect(state.asked).toBeGreaterThan(0));
  gone.abort();
  expect(await tending).toEqual({ ok: true, value: 20 });
  expect(await waiting(db)).toBe(5);
});

test('texts that are too much for one turn are looked at in several, and put together all the same', async () => {
  const db = emptyDatabase();
  const [a, b] = [await save(db, 0, 'a.example/1', textOf(0)), await save(db, 1, 'b.example/1', textOf(1))];
  // Two words each, and past the word index, which would take longer than all this.
  const text = Array.from({ length: 210_000 }, (_, i) => `k${i}`).join(' ');
  await db.contents.toCollection().modify((row) => void Object.assign(row.article, { text }));
  const opened = vi.spyOn(db, 'transaction');
  expect(await tendStories(db)).toEqual({ ok: true, value: 2 });
  const writes = opened.mock.calls.filter(([mode, tables]) => mode === 'rw' && [tables].flat().includes(db.contents));
  expect([writes.length, await urls(db, a), await urls(db, b)]).toEqual([2, ['b'], ['a']]);
});
