import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { collectionJson } from '../../../utils/export/json';
import type { StampedClip } from '../../../utils/import/merge-clips';
import type { ClipId } from '../../../utils/model/ids';
import { deleteClip } from '../../../utils/store/bin';
import type { CollectionDatabase } from '../../../utils/store/database';
import { allFacets } from '../../../utils/store/facets';
import { countClips, listClips, readContent } from '../../../utils/store/list-clips';
import { dropWholes, getWhole, putWhole, wholeTables } from '../../../utils/store/put-whole';
import { putAside } from '../../../utils/store/quarantine/put-aside';
import { forgetQuarantined, quarantined, quarantineJson } from '../../../utils/store/quarantine/quarantined';
import { readSource } from '../../../utils/store/read-source';
import { saveClip } from '../../../utils/store/save-clip';
import { saveClips } from '../../../utils/store/save-clips';
import { searchClips } from '../../../utils/store/search-clips';
import { countsOf, lengthsOf } from '../../../utils/store/statistics';
import { tendIndex } from '../../../utils/store/tend-index';
import { emptyDatabase, minute, readClip } from '../sample';

const address = (n: number) => `https://bao.example/${n}`;
const clip = (n: number) =>
  readClip({ url: address(n), title: `Hội nghị ${n}`, body: `Ông Trần Văn Mẫu nói.`, officials: ['Trần Văn Mẫu'] });

/** Three clips, of which the second is damaged as a fault of the disk or of an older version may. */
async function damaged(hurt: (db: CollectionDatabase, id: ClipId) => Promise<unknown>) {
  const db = emptyDatabase();
  for (const n of [1, 2, 3]) await saveClip(db, clip(n), minute(n));
  await tendIndex(db, { size: 2 });
  const [id] = (await db.clips.where('canonicalUrl').equals(address(2)).primaryKeys()) as [ClipId];
  await hurt(db, id);
  return { db, id };
}

async function texts(pieces: AsyncIterable<string>): Promise<string> {
  const all: string[] = [];
  for await (const piece of pieces) all.push(piece);
  return all.join('');
}

type Row = Record<string, unknown>;
const with_ =
  (table: 'clips' | 'contents', change: (row: Row) => Row) => async (db: CollectionDatabase, id: ClipId) => {
    const row = (await db.table(table).get(id)) as Row;
    await db.table(table).put(change(row));
  };

const damages = [
  ['a row whose title is a number', 'clips.title', with_('clips', (row) => ({ ...row, title: 7 }))],
  ['a row without its officials', 'clips.officials', with_('clips', ({ officials: _, ...row }) => row)],
  ['a row whose tags are no words', 'clips.tags', with_('clips', (row) => ({ ...row, tags: [null] }))],
  ['a body whose HTML is no text', 'contents.html', with_('contents', (row) => ({ ...row, html: { b: 1 } }))],
  ['a body without an article', 'contents.article', with_('contents', ({ article: _, ...row }) => row)],
  ['a body whose text is gone', 'contents.article', with_('contents', (row) => ({ ...row, article: { text: null } }))],
  ['a body recognized as nothing', 'contents.recognition', with_('contents', (row) => ({ ...row, recognition: 3 }))],
] as const;

test.each(damages)(
  '%s: list, search, export and statistics go on without it, and it is put aside',
  async (_, where, hurt) => {
    const { db, id } = await damaged(hurt);
    const others = ['Hội nghị 1', 'Hội nghị 3'];
    const isRow = where.startsWith('clips');
    // As it is met: nothing throws, and what is sound is there.
    const listed = (await listClips(db, [], 10)).clips.map(({ title }) => title).sort();
    expect(listed.filter((title) => others.includes(title))).toEqual(others);
    expect(listed).toHaveLength(isRow ? 2 : 3);
    await searchClips(db, { typed: 'hội nghị', filters: [] }, 10);
    expect(await readContent(db, id)).toEqual(isRow ? expect.anything() : undefined);
    const { clips } = JSON.parse(await texts(collectionJson(await readSource(db), minute(9)))) as { clips: Row[] };
    expect(clips).toHaveLength(2);
    await Promise.all([countsOf(db), lengthsOf(db, new AbortController().signal)]);
    expect(db.suspects.met.size).toBe(1);

    // Put aside: whole, once, with what it was known by, and counted nowhere any more.
    expect(await putAside(db, minute(20))).toEqual({ ok: true, value: 1 });
    expect(await putAside(db, minute(21))).toEqual({ ok: true, value: 0 });
    const [kept, ...more] = await quarantined(db);
    expect(more).toEqual([]);
    expect(kept).toMatchObject({ key: `clip ${id}`, where, url: address(2), foundAt: minute(20) });
    expect(kept?.rows).toMatchObject({ clip: { id }, content: { id } });
    await tendIndex(db);
    expect(await countClips(db)).toBe(2);
    expect((await listClips(db, [], 10)).clips.map(({ title }) => title).sort()).toEqual(others);
    expect((await searchClips(db, { typed: 'hội nghị', filters: [] }, 10)).total).toBe(2);
    expect((await allFacets(db, ['official'], 5)).get('official')).toMatchObject([{ count: 2 }]);
    for (const table of [db.contents, db.places, db.stories]) expect(await table.count()).toBe(2);

    // Its page may be clipped again; what was put aside can be taken out as a file, and deleted.
    expect(await saveClip(db, clip(2), minute(30))).toMatchObject({ ok: true, value: { created: true } });
    expect(JSON.parse(await texts(quarantineJson(db)))).toMatchObject({ rows: [{ key: `clip ${id}` }] });
    expect(await forgetQuarantined(db)).toMatchObject({ ok: true });
    expect(await quarantined(db)).toEqual([]);
    expect(await countClips(db)).toBe(3);
  },
);

test.each([
  ['one', (db: CollectionDatabase) => saveClip(db, clip(2), minute(30))],
  [
    'many',
    (db: CollectionDatabase) =>
      saveClips(
        db,
        [2, 4].map((n) => ({ clip: clip(n), now: minute(30) })),
      ),
  ],
])(
  'an article whose row is damaged is clipped again, %s at a time: the row goes aside and the clip is there',
  async (_, save) => {
    const { db } = await damaged(with_('clips', (row) => ({ ...row, title: null })));
    expect(await save(db)).toMatchObject({ ok: true });
    expect(await db.clips.where('canonicalUrl').equals(address(2)).count()).toBe(1);
    expect(await quarantined(db)).toHaveLength(1);
    await tendIndex(db);
    expect((await searchClips(db, { typed: 'hội nghị 2', filters: [] }, 10)).total).toBeGreaterThan(0);
  },
);

test('an older text that is damaged is put aside alone, and its clip is exported without it', async () => {
  const { db, id } = await damaged(async (database, clipId) => {
    const content = { id: clipId, html: 5, article: {}, recognition: {} };
    await database
      .table('versions')
      .put({ id: `${clipId} x`, clipId, contentHash: 'x', clippedAt: minute(1), content });
    // Of two highlights the one that is in the damaged text: no import would take the clip with it.
    for (const textHash of ['x', 'whole'])
      await database.table('annotations').put({ id: `note ${textHash}`, clipId, textHash, updatedAt: minute(2) });
  });
  const { clips } = JSON.parse(await texts(collectionJson(await readSource(db), minute(9)))) as { clips: Row[] };
  expect(clips).toHaveLength(3);
  expect(await putAside(db, minute(20))).toEqual({ ok: true, value: 1 });
  expect(await quarantined(db)).toMatchObject([
    { key: `version ${id} x`, where: 'versions.content', rows: { annotations: [{ id: 'note x' }] } },
  ]);
  expect(await db.annotations.toCollection().primaryKeys()).toEqual(['note whole']);
  expect(await db.clips.count()).toBe(3);
});

test.each([
  ['writes its clip anew', (db: CollectionDatabase, clip: StampedClip) => putWhole(db, { ...clip, tags: ['mới'] })],
  [
    'is taken back',
    async (db: CollectionDatabase, clip: StampedClip) => {
      const row = await db.clips.get(clip.id);
      await dropWholes(db, row ? [row] : []);
    },
  ],
])('an older text that is damaged is not lost where an import %s: it is put aside', async (_, write) => {
  const { db, id } = await damaged((database, clipId) =>
    database.table('versions').put({ id: `${clipId} x`, clipId, contentHash: 'x', content: { html: 5 } }),
  );
  await db.transaction('rw', wholeTables(db), async () => {
    const clip = await getWhole(db, id);
    if (clip) await write(db, clip);
  });
  expect(await putAside(db, minute(20))).toEqual({ ok: true, value: 1 });
  expect(await quarantined(db)).toMatchObject([
    { key: `version ${id} x`, rows: { version: { content: { html: 5 } } } },
  ]);
});

test('what belongs to a damaged clip goes aside with it', async () => {
  const { db, id } = await damaged(with_('contents', (row) => ({ ...row, html: 1 })));
  await db.clipNotes.put({ id, text: 'ghi chú', updatedAt: minute(5) });
  await readContent(db, id);
  await putAside(db, minute(20));
  expect(await db.clipNotes.count()).toBe(0);
  expect((await quarantined(db))[0]?.rows).toMatchObject({ note: { text: 'ghi chú' } });
});

test('a sound collection has no suspects, whatever is read', async () => {
  const { db, id } = await damaged(async () => undefined);
  await saveClip(db, readClip({ url: address(2), body: 'Đã sửa.' }), minute(40));
  await deleteClip(db, id, minute(41));
  await listClips(db, [], 10);
  await texts(collectionJson(await readSource(db), minute(9)));
  expect(db.suspects.met.size).toBe(0);
});
