import { expect, test } from 'vitest';
import type { ReadClip } from '../../utils/model/clip';
import type { CollectionDatabase } from '../../utils/store/database';
import { allFacets } from '../../utils/store/facets';
import { saveClip } from '../../utils/store/save-clip';
import { type DatedClip, saveClips } from '../../utils/store/save-clips';
import { searchClips, searchIds } from '../../utils/store/search-clips';
import { tendIndex } from '../../utils/store/tend-index';
import { failAtWrite } from './fail-at-write';
import { emptyDatabase, everything, minute, readClip } from './sample';

const clip = (count: number, more: { title?: string; url?: string } = {}): ReadClip =>
  readClip({
    url: `https://bao.example/${count}`,
    title: `Hội nghị ${count}`,
    officials: count % 3 ? ['Lê Thị Thử'] : ['Đỗ Văn Ví', 'Trần Lê Mẫu'],
    ...more,
  });
const many = (from: number, to: number): readonly DatedClip[] =>
  Array.from({ length: to - from }, (_, i) => ({ clip: clip(from + i), now: minute(from + i) }));

/** What a reader sees of a collection: lists, counts, answers. */
async function seen(db: CollectionDatabase) {
  const titles = async (typed: string) =>
    (await searchClips(db, { typed, filters: [], order: 'published' }, 500)).clips.map(({ title }) => title).sort();
  const rows = await db.clips.toArray();
  const facets = await allFacets(db, ['official', 'outlet', 'month'], 10);
  return {
    rows: rows.map(({ id: _id, ...row }) => row),
    facets: [...facets].map(([kind, counts]) => [kind, counts.map(({ key, count }) => [key, count]).sort()]),
    all: await titles('hội nghị '),
    begun: await titles('ngh'),
    one: await titles('"nghị 33"'),
    official: await titles('official:mẫu'),
    contents: await db.contents.count(),
    places: await db.places.count(),
  };
}

test('many at once are as many one by one', async () => {
  const [one, other] = [emptyDatabase(), emptyDatabase()];
  const given = many(0, 300);
  for (const { clip: read, now } of given) await saveClip(one, read, now);
  const states = await saveClips(other, given);
  expect(states.ok && states.value.map(({ created, savedAt }) => [created, savedAt])).toEqual(
    given.map(({ now }) => [true, now]),
  );
  expect(await seen(other)).toEqual(await seen(one));
  // They do not wait in `fresh`; the rest of a piece does.
  expect(await other.fresh.count()).toBe(0);
  expect(await tendIndex(other)).toMatchObject({ ok: true });
  expect(await seen(other)).toEqual(await seen(one));
}, 30_000);

test('what is there is updated, what comes twice is one clip with the later text', async () => {
  const db = emptyDatabase();
  await saveClip(db, clip(7, { title: 'Bản cũ' }), minute(0));
  const given = [...many(0, 60), { clip: clip(9, { title: 'Bản sau' }), now: minute(70) }];
  const states = await saveClips(db, given);
  expect(states.ok && states.value.filter(({ created }) => created)).toHaveLength(59);
  expect(await db.clips.count()).toBe(60);
  expect(await searchIds(db, '"bản cũ"')).toEqual([]);
  expect(await searchIds(db, 'bản sau')).toHaveLength(1);
  expect(await searchIds(db, 'hội nghị ')).toHaveLength(60);
  expect(await searchIds(db, '"hội nghị 7"')).toHaveLength(1);
  expect(await searchIds(db, '"hội nghị 9"')).toEqual([]);
  // And all of it again changes nothing but the times.
  expect(await saveClips(db, many(0, 60))).toMatchObject({ ok: true });
  expect(await db.clips.count()).toBe(60);
  expect(await searchIds(db, 'hội nghị ')).toHaveLength(60);
  expect((await allFacets(db, ['official'], 5)).get('official')).toMatchObject([
    { key: 'official:Lê Thị Thử', count: 40 },
    { count: 20 },
    { count: 20 },
  ]);
});

test('struck down at any write, a piece is there whole or not at all, and the next time it is', async () => {
  for (let struck = 0; ; struck++) {
    const db = emptyDatabase();
    const fail = failAtWrite(db);
    await saveClip(db, clip(3, { title: 'Bản cũ' }), minute(0));
    const before = await seen(db);
    fail.left = struck;
    const result = await saveClips(db, many(0, 40));
    const untouched = fail.left >= 0;
    fail.left = Number.POSITIVE_INFINITY;
    if (untouched) break;
    expect(result).toMatchObject({ ok: false });
    expect(await seen(db)).toEqual(before);
    expect(await saveClips(db, many(0, 40))).toMatchObject({ ok: true });
    expect(await searchIds(db, 'hội nghị ')).toHaveLength(40);
    await tendIndex(db);
    // Nothing is left of what was struck down.
    expect(await db.segments.where('state').notEqual('ready').count()).toBe(0);
    const numbers = new Set(await db.segments.toCollection().primaryKeys());
    expect((await db.pages.toArray()).filter(({ segment }) => !numbers.has(segment))).toEqual([]);
  }
}, 60_000);

test('a clip that is none keeps back its piece and says which', async () => {
  const db = emptyDatabase();
  const bad = { ...clip(1), article: { ...clip(1).article, canonicalUrl: 'javascript:1' } };
  const before = await everything(db);
  const result = await saveClips(db, [...many(0, 40), { clip: bad, now: minute(50) }]);
  expect(result).toMatchObject({ ok: false, error: { code: 'invalid-clip' } });
  expect(await everything(db)).toEqual(before);
});

test('imports of two tabs at once and clips in between are each once', async () => {
  const db = emptyDatabase();
  await Promise.all([
    saveClips(db, many(0, 80)),
    saveClips(db, many(40, 120)),
    saveClip(db, clip(50), minute(200)),
    saveClip(db, clip(130), minute(201)),
    tendIndex(db),
  ]);
  await tendIndex(db, { size: 8 });
  expect(await db.clips.count()).toBe(121);
  expect(await searchIds(db, 'hội nghị ')).toHaveLength(121);
  const counts = (await allFacets(db, ['outlet', 'month', 'official'], 5)).get('official');
  expect(counts?.reduce((sum, { count }) => sum + count, 0)).toBe(121 + 40);
});
