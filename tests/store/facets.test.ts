import { expect, test } from 'vitest';
import type { FacetKind } from '../../utils/model/facet';
import type { ClipId } from '../../utils/model/ids';
import { blocksIn, pageWriter } from '../../utils/search/page';
import { deleteClip, restoreClip } from '../../utils/store/bin';
import type { CollectionDatabase } from '../../utils/store/database';
import { dropFacets, dropIndex } from '../../utils/store/derive';
import { everyClip, facetValues } from '../../utils/store/facet-values';
import { facetsOf } from '../../utils/store/facets';
import { countClips } from '../../utils/store/list-clips';
import { addTag, removeTag, setMark, tagsBegunBy } from '../../utils/store/order-clips';
import { saveClip } from '../../utils/store/save-clip';
import { searchClips, searchIds } from '../../utils/store/search-clips';
import { tendIndex } from '../../utils/store/tend-index';
import { emptyDatabase, minute, readClip } from './sample';

const KINDS: readonly FacetKind[] = [
  'official',
  'document',
  'organization',
  'outlet',
  'month',
  'unsure',
  'tag',
  'mark',
];

/** The counts as the rows have them, all read through. */
async function counted(db: CollectionDatabase, ids?: readonly ClipId[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const row of await db.clips.toArray())
    if (!ids || ids.includes(row.id))
      for (const { kind, key } of facetValues(row).filter((value) => value !== everyClip))
        counts[`${kind} ${key}`] = (counts[`${kind} ${key}`] ?? 0) + 1;
  return counts;
}

async function shown(db: CollectionDatabase, typed: string): Promise<Record<string, number>> {
  const facets = await facetsOf(db, { typed, filters: [] }, KINDS, 1000);
  return Object.fromEntries([...facets.values()].flat().map(({ kind, key, count }) => [`${kind} ${key}`, count]));
}

const NAMES = ['Trần Văn Mẫu', 'Lê Thị Thử', 'Phạm Văn Ví'];

async function story(db: CollectionDatabase, seed: number): Promise<void> {
  let state = seed;
  const random = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) % below;
  };
  const some = async () => {
    const ids = await db.clips.toCollection().primaryKeys();
    return ids.filter(() => random(3) === 0);
  };
  const deleted: ClipId[] = [];
  const steps: readonly ((count: number) => Promise<unknown>)[] = [
    (count) => {
      const read = readClip({
        url: `https://bao.example/${random(15)}`,
        officials: NAMES.filter(() => random(2) === 0),
        documents: random(2) ? [{ kind: 'nghị quyết', number: `${random(3)}-NQ/TW` }] : [],
      });
      const outlet = `bao${random(3)}.example`;
      return saveClip(
        db,
        { ...read, article: { ...read.article, outlet, publishedAt: `2026-0${1 + random(4)}-05` } },
        minute(count),
      );
    },
    async () => addTag(db, await some(), `nhãn ${random(3)}`),
    async () => removeTag(db, await some(), `nhãn ${random(3)}`),
    async () => setMark(db, await some(), { mark: random(2) ? 'star' : 'read', on: random(2) === 0 }),
    async (count) => {
      const [id] = await some();
      if (id && (await deleteClip(db, id, minute(count))).ok) deleted.push(id);
    },
    async () => {
      const id = deleted.pop();
      if (id) await restoreClip(db, { id });
    },
    () => tendIndex(db, { size: 4 }),
  ];
  for (let count = 0; count < 60; count++) await steps[random(steps.length)]?.(count);
}

test.each([1, 2, 3, 4, 5, 6])('counts do not drift, and are the same made anew (story %d)', async (seed) => {
  const db = emptyDatabase();
  await story(db, seed * 104_729);
  const true1 = await counted(db);
  expect(await shown(db, '')).toEqual(true1);
  const all = await db.clips.count();
  expect(await countClips(db)).toBe(all);
  await dropFacets(db);
  // Until the counter is made anew the rows are counted.
  expect(await countClips(db)).toBe(all);
  expect(await shown(db, '')).toEqual({});
  await tendIndex(db);
  expect(await shown(db, '')).toEqual(true1);
  expect(await countClips(db)).toBe(all);
  expect(await db.names.where('[kind+key]').equals(['all', 'all']).first()).toMatchObject({ count: all });
});

test.each([7, 8, 9])('the counts of a query are those of the rows that answer (story %d)', async (seed) => {
  const db = emptyDatabase();
  await story(db, seed * 104_729);
  for (const typed of [
    'trần văn mẫu',
    'hội nghị',
    'official:"Lê Thị Thử"',
    'tag:"nhãn 1"',
    'after:2026-03',
    '-has:star',
    'outlet:bao1',
  ])
    expect([typed, await shown(db, typed)]).toEqual([typed, await counted(db, await searchIds(db, typed))]);
  await dropIndex(db);
  await tendIndex(db, { size: 4 });
  expect(await shown(db, 'hội nghị')).toEqual(await counted(db));
});

test('a query’s conditions are those of the rows', async () => {
  const db = emptyDatabase();
  await story(db, 42);
  const rows = await db.clips.toArray();
  const ids = (holds: (row: (typeof rows)[number]) => boolean) =>
    rows
      .filter(holds)
      .map(({ id }) => id)
      .sort();
  const found = async (typed: string) => [...(await searchIds(db, typed))].sort();
  expect(await found('official:thu')).toEqual(ids((row) => row.officialKeys.includes('official:Lê Thị Thử')));
  expect(await found('-official:thử')).toEqual(ids((row) => !row.officialKeys.includes('official:Lê Thị Thử')));
  expect(await found('before:2026-03')).toEqual(ids((row) => (row.publishedAt ?? '') < '2026-03'));
  expect(await found('has:unread')).toEqual(ids((row) => !row.marks?.includes('read')));
  expect(await found('has:tag')).toEqual(ids((row) => (row.tags ?? []).length > 0));
  expect(await found('document:1-NQ OR has:star')).toEqual(
    ids((row) => row.documentKeys.includes('document:1-NQ/TW') || (row.marks ?? []).includes('star')),
  );
  expect(await found('official:nobody')).toEqual([]);
});

test('tags: kept once, completed, refused when too long; the way back is told', async () => {
  const db = emptyDatabase();
  const saved = await saveClip(db, readClip(), minute(0));
  const id = saved.ok ? saved.value.id : ('' as ClipId);
  expect(await addTag(db, [id], '  Đọc \n lại ')).toEqual({ ok: true, value: [id] });
  expect(await addTag(db, [id], 'Đọc lại')).toEqual({ ok: true, value: [] });
  expect(await db.clips.get(id)).toMatchObject({ tags: ['Đọc lại'] });
  expect(await tagsBegunBy(db, 'đọc', 5)).toEqual(['Đọc lại']);
  for (const bad of ['', ' \n', 'x'.repeat(5000)])
    expect(await addTag(db, [id], bad)).toMatchObject({ ok: false, error: { code: 'invalid-tag' } });
  // Clipped again, it keeps them.
  await saveClip(db, readClip({ body: 'Bản sửa lại.' }), minute(1));
  expect(await db.clips.get(id)).toMatchObject({ tags: ['Đọc lại'] });
});

test('a segment whose bytes changed is dropped and made anew; nothing is lost', async () => {
  const db = emptyDatabase();
  for (let count = 0; count < 12; count++)
    await saveClip(db, readClip({ url: `https://bao.example/${count}`, title: `Bài ${count}` }), minute(count));
  await tendIndex(db, { size: 4 });
  const page = (await db.pages.toCollection().first())!;
  const bytes = Uint8Array.from(page.bytes);
  bytes[6] = (bytes[6] ?? 0) ^ 1;
  await db.pages.put({ ...page, bytes });
  await searchIds(db, 'hội nghị');
  expect(await db.segments.get(page.segment)).toMatchObject({ state: 'gone' });
  await tendIndex(db, { size: 4 });
  expect(await searchIds(db, 'hội nghị')).toHaveLength(12);
});

test('a long page is compared with its checksum when it is first read, and again by the next that opens the collection', async () => {
  const db = emptyDatabase();
  for (let count = 0; count < 8; count++)
    await saveClip(db, readClip({ url: `https://bao.example/${count}` }), minute(count));
  await tendIndex(db, { size: 8 });
  const page = (await db.pages.toCollection().first())!;
  const writer = pageWriter();
  for (const { term, block } of blocksIn(page.bytes)!) writer.add(term, block);
  const long = writer.add('zz', new Uint8Array(40_000)) ?? writer.end()!;
  const last = writer.end();
  // What was on the page and the long block are on two pages of their own: the long one takes the place of the first.
  expect(last?.bytes.length).toBeGreaterThan(40_000);
  await db.pages.put({ ...page, bytes: long.bytes });
  expect(await searchIds(db, 'hội nghị')).toHaveLength(8);
  expect(db.wholePages.size).toBe(0);
  await db.pages.put({ ...page, bytes: last!.bytes });
  await searchIds(db, 'hội nghị');
  expect(db.wholePages.size).toBe(1);
  const broken = Uint8Array.from(last!.bytes);
  broken[30_000] = 1;
  await db.pages.put({ ...page, bytes: broken });
  await searchIds(db, 'hội nghị');
  expect(await db.segments.get(page.segment)).toMatchObject({ state: 'ready' });
  db.wholePages.clear();
  await searchIds(db, 'hội nghị');
  expect(await db.segments.get(page.segment)).toMatchObject({ state: 'gone' });
});

test.each(['values', 'ids', 'firsts'] as const)(
  'columns whose %s changed are dropped and made anew',
  async (column) => {
    const db = emptyDatabase();
    for (let count = 0; count < 8; count++)
      await saveClip(db, readClip({ url: `https://bao.example/${count}`, title: `Bài ${count}` }), minute(count));
    await tendIndex(db, { size: 8 });
    const segment = (await db.segments.toCollection().first())!;
    await db.segments.put({ ...segment, [column]: column === 'values' ? Uint8Array.of(1, 2, 3) : 'xx' });
    db.shelf.clear();
    await searchClips(db, { typed: 'hội nghị', filters: [] }, 5);
    await new Promise((wake) => setTimeout(wake, 50));
    await tendIndex(db, { size: 8 });
    expect(await searchIds(db, 'hội nghị')).toHaveLength(8);
  },
);
