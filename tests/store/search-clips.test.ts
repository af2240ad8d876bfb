import { expect, test } from 'vitest';
import type { Annotation } from '../../utils/model/annotation';
import { listOrders } from '../../utils/model/desk';
import type { ClipId } from '../../utils/model/ids';
import { pageOf } from '../../utils/search/page';
import { removeAnnotation, saveAnnotation } from '../../utils/store/annotations';
import { deleteClip, restoreClip } from '../../utils/store/bin';
import type { CollectionDatabase } from '../../utils/store/database';
import { facetsOf } from '../../utils/store/facets';
import { saveClip } from '../../utils/store/save-clip';
import { searchClips, searchIds } from '../../utils/store/search-clips';
import { tendIndex } from '../../utils/store/tend-index';
import { failAtWrite } from './fail-at-write';
import { readThrough, type Sought } from './oracle';
import { emptyDatabase, minute, readClip } from './sample';

const SYLLABLES = ['nghị', 'quyết', 'số', '08', 'NQ', 'TW', 'trần', 'văn', 'đường', 'hội', 'đồng', 'đổi', 'mới', 'hoà'];
const QUERIES: readonly [typed: string, all: readonly Sought[], none?: readonly Sought[]][] = [
  ['nghị quyết ', [{ words: 'nghị quyết' }]],
  ['nghi quyet 08', [{ words: 'nghi quyet 08', begun: true }]],
  ['08-NQ/TW', [{ words: '08 nq tw', begun: true }]],
  ['tran van duong ', [{ words: 'tran van duong' }]],
  ['ho', [{ words: 'ho', begunInNames: true }]],
  ['hoi', [{ words: 'hoi', begun: true }]],
  ['trần vă', [{ words: 'trần va', begunInNames: true }]],
  ['nghị quyết tr', [{ words: 'nghị quyết tr', begun: true }]],
  ['đổi mới, tr', [{ words: 'đổi mới' }, { words: 'tr', begunInNames: true }]],
  ['"so 08 nq"', [{ words: 'so 08 nq', slop: 0 }]],
  ['hòa ', [{ words: 'hòa' }]],
  ['van doi moi hoi ', [{ words: 'van doi moi hoi' }]],
  ['hội -"đổi mới"', [{ words: 'hội' }], [{ words: 'đổi mới', slop: 0 }]],
];

/** What reading everything finds; where it finds nothing, the one phrase is parted in two, as the search does. */
async function expected(db: CollectionDatabase, all: readonly Sought[], none?: readonly Sought[]) {
  let found = await meant(db, all, none);
  const wide = anywhere(all);
  if (found.length === 0 && wide) found = await meant(db, wide, none);
  const rest = withoutShort(all);
  if (found.length === 0 && rest) found = await meant(db, rest, none);
  if (found.length === 0) found = await parted(db, all, none);
  return found.length === 0 && rest ? parted(db, rest, none) : found;
}

/** Where three texts have every phrase as it was typed, what is only near counts in names and titles alone. */
async function meant(db: CollectionDatabase, all: readonly Sought[], none?: readonly Sought[]) {
  const near = await readThrough(db, all, none);
  if (all.some(({ words }) => /\d/.test(words))) return near;
  const strict = await readThrough(
    db,
    all.map((one) => ({ ...one, slop: 0 })),
    none,
  );
  if (strict.length < 3) return near;
  const named = await readThrough(
    db,
    all.map((one) => ({ ...one, namesOnly: true })),
    none,
  );
  return near.filter((id) => strict.includes(id) || named.includes(id));
}

/** With two letters behind a word begin anywhere what they begin in no name. */
function anywhere(all: readonly Sought[]): readonly Sought[] | undefined {
  const last = all.at(-1);
  if (!last?.begunInNames || !last.words.includes(' ')) return undefined;
  return [...all.slice(0, -1), { words: last.words, begun: true }];
}

/** Without the last word if it was hardly begun; undefined if it was not, or nothing is left. */
function withoutShort(all: readonly Sought[]): readonly Sought[] | undefined {
  const last = all.at(-1);
  const isShort = last?.words.split(' ').at(-1)?.length === 2;
  if (!last || !(last.begunInNames || (last.begun && isShort))) return undefined;
  const words = last.words.split(' ').slice(0, -1).join(' ');
  const rest = [...all.slice(0, -1), ...(words ? [{ words }] : [])];
  return rest.length > 0 ? rest : undefined;
}

async function parted(db: CollectionDatabase, all: readonly Sought[], none?: readonly Sought[]) {
  let found: Awaited<ReturnType<typeof readThrough>> = [];
  const [only] = all;
  const words = only?.words.split(' ') ?? [];
  if (all.length !== 1 || !only || only.slop === 0 || words.length < 3) return found;
  for (let cut = 1; cut < words.length && found.length === 0; cut++) {
    const parts = [{ words: words.slice(0, cut).join(' ') }, { ...only, words: words.slice(cut).join(' ') }];
    found = await meant(db, parts, none);
  }
  return found;
}

/** A small linear congruential generator: the same story for the same seed. */
function chance(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) % below;
  };
}

async function note(db: CollectionDatabase, words: string, count: number): Promise<void> {
  const content = await db.contents.toCollection().first();
  if (!content) return;
  const exact = content.article.text.slice(0, 5);
  const annotation = {
    id: `01JD00000000000000000${String(count).padStart(5, '0')}`,
    clipId: content.id,
    selectors: {
      quote: { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
      position: { type: 'TextPositionSelector', start: 0, end: 5 },
    },
    colour: 'yellow',
    note: words,
    createdAt: minute(count),
    updatedAt: minute(count),
  };
  await saveAnnotation(db, annotation);
}

test('a last word of two letters behind two others begins words anywhere, one behind a single word those of names', async () => {
  const db = emptyDatabase();
  for (const [n, body] of ['Hội nghị trao đổi.', 'Hội nghị triển khai.', 'Hội nghị toàn quốc.'].entries())
    await saveClip(db, readClip({ url: `https://bao.example/${n}`, body }), minute(n));
  const total = async (typed: string) => (await searchClips(db, { typed, filters: [] }, 10)).total;
  expect([await total('hội nghị tr'), await total('hội nghị tri'), await total('hội nghị xe')]).toEqual([2, 1, 3]);
  await tendIndex(db, { size: 1 });
  expect([await total('hội nghị tr'), await total('hội nghị tri'), await total('hội nghị xe')]).toEqual([2, 1, 3]);
});

test('a last word of two letters behind one begins words of bodies where names and titles have none', async () => {
  const db = emptyDatabase();
  const save = (n: number, title: string, body: string) =>
    saveClip(db, readClip({ url: `https://bao.example/${n}`, title, body }), minute(n));
  await save(0, 'Tin một', 'Sĩ quan trẻ và quân trang mới.');
  await save(1, 'Tin hai', 'Quân khu họp.');
  const total = async (typed: string) => (await searchClips(db, { typed, filters: [] }, 10)).total;
  const all = async () => [await total('quân tr'), await total('quân kh'), await total('quân xe'), await total('tr')];
  // Nothing begins with "xe": it is waited for. A single word of two letters is what "tr" alone would be.
  expect(await all()).toEqual([1, 1, 2, 0]);
  await tendIndex(db, { size: 1 });
  expect(await all()).toEqual([1, 1, 2, 0]);
  await save(2, 'Quân trường', 'Lễ khai giảng.');
  expect(await total('quân tr')).toBe(1);
  expect((await searchClips(db, { typed: 'quân tr', filters: [] }, 10)).clips.map(({ title }) => title)).toEqual([
    'Quân trường',
  ]);
});

test('a page that is broken where words of bodies are asked for has its segment made anew too', async () => {
  const db = emptyDatabase();
  // So many words that what the two letters begin is on pages of their own, behind those of names.
  const many = Array.from(
    { length: 3000 },
    (_, i) => `tra${[9, 6, 3, 0].map((by) => 'abcdefgh'[(i >> by) & 7]).join('')}`,
  ).join(' ');
  await saveClip(db, readClip({ title: 'Tin một', body: `Sĩ quan trẻ và quân trang mới. ${many}` }), minute(0));
  await tendIndex(db, { size: 1 });
  const [segment] = await db.segments.toArray();
  const firsts = segment?.firsts.split('\n') ?? [];
  const key: [number, number] = [segment?.number ?? 0, pageOf(firsts, 'trang')];
  expect([pageOf(firsts, 'quan'), pageOf(firsts, 'tr*')]).not.toContain(key[1]);
  const bytes = Uint8Array.from((await db.pages.get(key))?.bytes ?? []);
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  await db.pages.update(key, { bytes });
  await searchIds(db, 'quân tr');
  expect(await db.segments.get(key[0])).toMatchObject({ state: 'gone' });
});

test.each([0, 1, 2])('whichever of three pages of a query is broken, its segment is made anew (%d)', async (which) => {
  const db = emptyDatabase();
  // So many words that each of the three is on a page of its own.
  const many = Array.from(
    { length: 3000 },
    (_, i) => `${'bkt'[i % 3]}${[9, 6, 3, 0].map((by) => 'aceghikl'[(i >> by) & 7]).join('')}`,
  ).join(' ');
  await saveClip(db, readClip({ title: 'Tin một', body: `${many} bình khai trang` }), minute(0));
  await tendIndex(db, { size: 1 });
  const [segment] = await db.segments.toArray();
  const number = segment?.number ?? 0;
  const pages = ['binh', 'khai', 'trang'].map((term) => pageOf(segment?.firsts.split('\n') ?? [], term));
  expect(new Set(pages).size).toBe(3);
  const key: [number, number] = [number, pages[which] ?? 0];
  const bytes = Uint8Array.from((await db.pages.get(key))?.bytes ?? []);
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  await db.pages.update(key, { bytes });
  await searchIds(db, 'bình khai trang');
  expect(await db.segments.get(number)).toMatchObject({ state: 'gone' });
});

test.each(Array.from({ length: 30 }, (_, seed) => seed + 1))(
  'after any story of saves, deletions, undos, notes, packings, merges and crashes the index answers as reading everything does (story %d)',
  async (seed) => {
    const db = emptyDatabase();
    const fail = failAtWrite(db);
    const random = chance(seed * 7919);
    const words = (count: number) => Array.from({ length: count }, () => SYLLABLES[random(SYLLABLES.length)]).join(' ');
    const deleted: ClipId[] = [];
    const save = (count: number) =>
      saveClip(
        db,
        readClip({ url: `https://bao.example/${random(12)}`, title: words(4), body: `${words(9)}\n${words(6)}` }),
        minute(count),
      );
    const pack = () => tendIndex(db, { size: 1 });
    const steps: readonly ((count: number) => Promise<unknown>)[] = [
      save,
      save,
      async (count) => {
        const ids = await db.clips.toCollection().primaryKeys();
        const id = ids[random(Math.max(1, ids.length))];
        if (id && (await deleteClip(db, id, minute(count))).ok) deleted.push(id);
      },
      async () => {
        const id = deleted.splice(random(Math.max(1, deleted.length)), 1)[0];
        if (id) await restoreClip(db, { id });
      },
      (count) => note(db, words(3), count),
      async () => {
        const annotation: Annotation | undefined = await db.annotations.toCollection().first();
        if (annotation) await removeAnnotation(db, annotation.id);
      },
      pack,
      pack,
      async () => {
        fail.left = random(12);
        await tendIndex(db, { size: 1 });
        fail.left = Number.POSITIVE_INFINITY;
      },
    ];
    for (let count = 0; count < 50; count++) {
      await steps[random(steps.length)]?.(count);
      const [typed, all, none] = QUERIES[count % QUERIES.length] ?? ['', []];
      expect([count, typed, [...(await searchIds(db, typed))].sort()]).toEqual([
        count,
        typed,
        await expected(db, all, none),
      ]);
    }
    expect(await db.clips.count()).toBe(await db.contents.count());
    expect(await db.places.count()).toBe(await db.clips.count());
    for (const [typed, all, none] of QUERIES)
      expect([typed, [...(await searchIds(db, typed))].sort()]).toEqual([typed, await expected(db, all, none)]);
  },
);

test('two contexts that pack at once leave every clip in one place', async () => {
  const db = emptyDatabase();
  for (let count = 0; count < 4; count++)
    await saveClip(db, readClip({ url: `https://bao.example/${count}` }), minute(count));
  await Promise.all([tendIndex(db, { size: 4 }), tendIndex(db, { size: 4 })]);
  expect(await searchIds(db, 'hội nghị')).toHaveLength(4);
  expect(await db.fresh.count()).toBe(0);
});

test('phrases stand before words that are near, typed tones before others, titles before texts, new before old', async () => {
  const db = emptyDatabase();
  const bodies: readonly [string, string][] = [
    ['Hội nghị', 'Tổ hóa giải họp.'],
    ['Hội nghị', 'Tổ hòa và giải họp.'],
    ['Hội nghị', 'Tổ hòa giải họp.'],
    ['Hội nghị', 'Tổ hòa giải họp.'],
    ['Hòa giải ở xã', 'Hội nghị.'],
  ];
  const ids: ClipId[] = [];
  for (const [count, [title, body]] of bodies.entries()) {
    const state = await saveClip(db, readClip({ url: `https://bao.example/${count}`, title, body }), minute(count));
    if (state.ok) ids.push(state.value.id);
  }
  // Where so many hold the phrase, the one in which a word stands between is left out.
  const order = [4, 3, 2, 0].map((at) => ids[at]);
  expect(await searchIds(db, 'hòa giải')).toEqual(order);
  await tendIndex(db, { size: 2 });
  expect(await searchIds(db, 'hòa giải')).toEqual(order);
});

test('a search is narrowed by filters and counts what it does not show', async () => {
  const db = emptyDatabase();
  for (let count = 0; count < 6; count++)
    await saveClip(
      db,
      readClip({
        url: `https://bao.example/${count}`,
        title: `Bài ${count}`,
        officials: count % 2 ? ['Lê Thị Thử'] : [],
      }),
      minute(count),
    );
  const filters = [{ kind: 'official', key: 'official:Lê Thị Thử' } as const];
  const wanted = { clips: [{ title: 'Bài 5' }, { title: 'Bài 3' }], total: 3 };
  expect(await searchClips(db, { typed: 'bài', filters }, 2)).toMatchObject(wanted);
  await tendIndex(db, { size: 6 });
  expect(await searchClips(db, { typed: 'bài', filters }, 2)).toMatchObject(wanted);
});

test('every order shows its first answers first, whatever part of them is asked for, and each answer once', async () => {
  const db = emptyDatabase();
  const save = (count: number) => {
    const title = count % 3 === 0 ? 'Hội nghị' : 'Bài';
    const body = `Hội nghị ${'hội '.repeat(count % 5)}họp.`;
    return saveClip(db, readClip({ url: `https://bao.example/${count}`, title, body }), minute(count % 40));
  };
  for (let count = 0; count < 150; count++) await save(count);
  await tendIndex(db, { size: 64 });
  for (const order of listOrders) {
    const asked = { typed: 'hội nghị OR hội họp OR nghị', filters: [], order };
    const all = (await searchClips(db, asked, 150)).clips.map(({ id }) => id);
    expect([order, new Set(all).size]).toEqual([order, 150]);
    for (const [limit, from] of [
      [1, 0],
      [7, 0],
      [40, 0],
      [40, 40],
      [40, 140],
    ] as const) {
      const page = await searchClips(db, asked, limit, from);
      expect([order, limit, from, page.total]).toEqual([order, limit, from, 150]);
      expect(page.clips.map(({ id }) => id)).toEqual(all.slice(from, from + limit));
    }
    if (order === 'saved') expect(all).toEqual([...all].sort().reverse());
  }
});

test.each([
  ['published', ['2024', '2019', '2007']],
  ['oldest', ['2007', '2019', '2024']],
] as const)('by %s, articles stand by the day on which they were published, not saved', async (order, titles) => {
  const db = emptyDatabase();
  for (const [count, year] of ['2019', '2024', '2007'].entries()) {
    const read = readClip({ url: `https://bao.example/${year}`, title: year });
    await saveClip(db, { ...read, article: { ...read.article, publishedAt: `${year}-05-19` } }, minute(count));
  }
  const page = await searchClips(db, { typed: '', filters: [], order }, 3);
  expect(page.clips.map(({ title }) => title)).toEqual(titles);
});

test('a name and a document that stand apart are found when nothing has them together', async () => {
  const db = emptyDatabase();
  await saveClip(db, readClip({ body: 'Ông Trần Văn Mẫu dự. Hội nghị quán triệt Nghị quyết số 08-NQ/TW.' }), minute(0));
  expect(await searchIds(db, 'trần văn mẫu nghị quyết 08')).toHaveLength(1);
  expect(await searchIds(db, 'mẫu triệt')).toEqual([]);
});

test('words that are only near each other follow where hardly anything holds the phrase, and count in titles always', async () => {
  const db = emptyDatabase();
  const save = (count: number, title: string, body: string) =>
    saveClip(db, readClip({ url: `https://bao.example/${count}`, title, body }), minute(count));
  await save(0, 'Hội nghị', 'Hòa và giải.');
  await save(1, 'Hội nghị', 'Tổ hòa giải họp.');
  expect(await searchIds(db, 'hòa giải ')).toHaveLength(2);
  await save(2, 'Hội nghị', 'Tổ hòa giải họp.');
  await save(3, 'Hội nghị', 'Tổ hòa giải họp.');
  expect(await searchIds(db, 'hòa giải ')).toHaveLength(3);
  await save(4, 'Hòa và giải', 'Hội nghị.');
  expect(await searchIds(db, 'hòa giải ')).toHaveLength(4);
  // A number's name is often shortened: there words between always count.
  for (let count = 10; count < 14; count++) await save(count, 'Bài', 'Nghị quyết 08 được quán triệt.');
  await save(14, 'Bài', 'Nghị quyết số 08 được quán triệt.');
  expect(await searchIds(db, 'nghị quyết 08 ')).toHaveLength(5);
});

test.each([
  ['ten thousand characters', 'hội nghị '.repeat(1112)],
  ['ten thousand letters', 'x'.repeat(10_000)],
  ['only operators', '- = : | OR "" ,; -"" official: -tag:'],
  ['an open quotation', '"hội nghị'],
  ['quotations that cross', '"hội “nghị" ”'],
  ['emoji', '🙂 👍🏽 👨‍👩‍👧 hội nghị'],
  ['halves of emoji', '\ud83d hội nghị \ude00'],
  ['a name of JavaScript', '__proto__ constructor:x hội nghị'],
])('%s are answered as far as they can be followed', async (_, typed) => {
  const db = emptyDatabase();
  for (let count = 0; count < 3; count++)
    await saveClip(db, readClip({ url: `https://bao.example/${count}` }), minute(count));
  await tendIndex(db, { size: 2 });
  const page = await searchClips(db, { typed, filters: [] }, 10);
  expect(page.clips).toHaveLength(page.total);
  expect(page.total).toBeLessThanOrEqual(3);
  expect((await facetsOf(db, { typed, filters: [] }, ['month', 'tag'], 5)).size).toBe(2);
});

test.each(['', 'hội '])('the longest stand first, packed or not yet, whether or not %j is searched', async (typed) => {
  const db = emptyDatabase();
  const bodies = [
    'Hội nghị họp.',
    'Hội nghị họp. '.repeat(40),
    'Hội nghị họp.\nTổ họp.\nXã họp.',
    'Hội nghị họp. '.repeat(20),
  ];
  const ids: ClipId[] = [];
  for (const [count, body] of bodies.entries()) {
    const state = await saveClip(db, readClip({ url: `https://bao.example/${count}`, body }), minute(count));
    if (state.ok) ids.push(state.value.id);
  }
  const longest = [1, 3, 2, 0].map((at) => ids[at]);
  const listed = async () =>
    (await searchClips(db, { typed, filters: [], order: 'length' }, 10)).clips.map(({ id }) => id);
  expect(await listed()).toEqual(longest);
  await tendIndex(db, { size: 2 });
  expect(await listed()).toEqual(longest);
});
