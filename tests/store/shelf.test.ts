import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { openDatabase } from '../../utils/store/database';
import { forgetWords } from '../../utils/store/forget-words';
import { observe } from '../../utils/store/observe';
import type { SegmentRow } from '../../utils/store/rows';
import { saveClip } from '../../utils/store/save-clip';
import { saveClips } from '../../utils/store/save-clips';
import { searchClips } from '../../utils/store/search-clips';
import { fillShelf } from '../../utils/store/shelf';
import { tendIndex } from '../../utils/store/tend-index';
import { emptyDatabase, minute, readClip } from './sample';

const reports = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => ({
    clip: readClip({ url: `https://bao.example/${from + i}`, body: `Tin số ${from + i} của hội nghị.` }),
    now: minute(from + i),
  }));

/** A collection of three segments that a page has just opened, and how many columns were read since, copies and all. */
async function justOpened() {
  const writer = emptyDatabase();
  for (const from of [0, 2, 4]) {
    await saveClips(writer, reports(from, from + 2));
    await tendIndex(writer, { size: 2 });
  }
  const db = openDatabase(writer.name);
  await db.open();
  const read: number[] = [];
  db.segments.hook('reading', (row) => {
    read.push(row.number ?? 0);
    return row;
  });
  return { writer, db, read };
}

test('However many queries are typed before the columns are there, they are read once', async () => {
  const { db, read } = await justOpened();
  const typed = ['h', 'hộ', 'hội', 'hội n', 'hội ng', 'hội nghị'];
  const lists = await Promise.all(typed.map((one) => searchClips(db, { typed: one, filters: [] }, 10)));
  expect(lists.map(({ total }) => total)).toEqual([6, 6, 6, 6, 6, 6]);
  expect(read).toHaveLength(new Set(read).size);
  expect(read.length).toBeGreaterThan(1);
});

test('What a first query found is found anew after a save, though its columns were read before its transaction', async () => {
  const { writer, db } = await justOpened();
  const totals: number[] = [];
  const watch = observe(() => searchClips(db, { typed: 'hội nghị ', filters: [] }, 10)).subscribe(
    ({ total }) => totals.push(total),
    (error) => totals.push(Number(error)),
  );
  await vi.waitFor(() => expect(totals.at(-1)).toBe(6));
  await saveClips(writer, reports(6, 8));
  await vi.waitFor(() => expect(totals.at(-1)).toBe(8));
  watch.unsubscribe();
});

test.each([
  ['by the first of them', false],
  ['ahead of them', true],
])('Every watch that begins while the columns are read %s hears of a save', async (_, isAhead) => {
  const { db, writer } = await justOpened();
  // As where they are megabytes.
  const get = db.segments.get.bind(db.segments) as (number: number) => Promise<SegmentRow | undefined>;
  const slowly = async (number: number) => {
    await new Promise((wake) => setTimeout(wake, 20));
    return get(number);
  };
  vi.spyOn(db.segments, 'get').mockImplementation(slowly as unknown as typeof db.segments.get);
  if (isAhead) void fillShelf(db);
  const totals = [0, 1, 2].map(() => {
    const seen: number[] = [];
    const watched = observe(() => searchClips(db, { typed: 'hội nghị', filters: [] }, 10));
    watched.subscribe(
      ({ total }) => seen.push(total),
      (reason) => expect.fail(String(reason)),
    );
    return seen;
  });
  await vi.waitFor(() => expect(totals).toEqual([[6], [6], [6]]));
  await saveClips(writer, reports(6, 7));
  await vi.waitFor(() => expect(totals.map((seen) => seen.at(-1))).toEqual([7, 7, 7]));
});

test('Columns that could not be read ahead are read by the query itself', async () => {
  const { db } = await justOpened();
  vi.spyOn(db.segments, 'get').mockRejectedValueOnce(new Error('the disk is tired'));
  expect((await searchClips(db, { typed: 'hội nghị ', filters: [] }, 10)).total).toBe(6);
  vi.restoreAllMocks();
});

test('What waits is read anew when it is written again, also by a clock that was set back', async () => {
  const writer = emptyDatabase();
  await saveClips(writer, reports(0, 3));
  const db = openDatabase(writer.name);
  const total = async (typed: string) => (await searchClips(db, { typed, filters: [] }, 10)).total;
  expect([await total('của hội nghị '), await total('trạm bơm ')]).toEqual([3, 0]);
  vi.spyOn(Date, 'now').mockReturnValue(Date.parse('2020-01-01'));
  const clip = readClip({ url: 'https://bao.example/1', body: 'Tin về trạm bơm.' });
  await saveClips(writer, [{ clip, now: minute(9) }]);
  expect([await total('của hội nghị '), await total('trạm bơm ')]).toEqual([2, 1]);
  vi.restoreAllMocks();
});

test('What waits is read anew when the last of it is written twice by a clock that was set back', async () => {
  const writer = emptyDatabase();
  await saveClip(writer, readClip({ url: 'https://bao.example/0', body: 'Tin hội nghị.' }), minute(0));
  const db = openDatabase(writer.name);
  const total = async (typed: string) => (await searchClips(db, { typed, filters: [] }, 10)).total;
  vi.spyOn(Date, 'now').mockReturnValue(Date.parse('2020-01-01'));
  await saveClip(writer, readClip({ url: 'https://bao.example/1', body: 'Tin về trạm bơm.' }), minute(9));
  expect([await total('trạm bơm '), await total('con đê ')]).toEqual([1, 0]);
  await saveClip(writer, readClip({ url: 'https://bao.example/1', body: 'Tin về con đê.' }), minute(10));
  expect([await total('trạm bơm '), await total('con đê ')]).toEqual([0, 1]);
  vi.restoreAllMocks();
});

test('When a clip was saved is known also where its id does not say it', async () => {
  const { writer, db } = await justOpened();
  const last = await writer.segments.orderBy(':id').last();
  if (!last) throw new Error('no segment');
  // As an import has it that brought a clip under an id of another day.
  await writer.segments.put({ ...last, saved: Float64Array.from(last.saved, (_, text) => (text === 0 ? 5 : 7)) });
  const { clips } = await searchClips(db, { typed: 'hội nghị ', filters: [], order: 'saved' }, 10);
  expect(clips.map(({ url }) => url.slice(-1)).join('')).toBe('321054');
});

test('Who deleted a clip before the first query has all columns read once too', async () => {
  const { db, read } = await justOpened();
  const first = await db.clips.toCollection().first();
  await db.transaction('rw', [db.places, db.fresh, db.segments, db.deaths], async () => {
    await forgetWords(db, first?.id ?? ('' as never));
  });
  expect(read).toHaveLength(1);
  const typed = ['hội', 'hội nghị'];
  const lists = await Promise.all(typed.map((one) => searchClips(db, { typed: one, filters: [] }, 10)));
  expect(lists.map(({ total }) => total)).toEqual([5, 5]);
  expect(read).toHaveLength(3);
});
