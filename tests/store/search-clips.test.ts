import { expect, test } from 'vitest';
import type { ClipId } from '../../utils/model/ids';
import { indexedText } from '../../utils/search/indexed-text';
import { parseQuery } from '../../utils/search/query';
import { rank } from '../../utils/search/rank';
import { searchText } from '../../utils/search/search-text';
import { deleteClip, restoreClip } from '../../utils/store/bin';
import type { CollectionDatabase } from '../../utils/store/database';
import { saveClip } from '../../utils/store/save-clip';
import { searchClips, searchIds } from '../../utils/store/search-clips';
import { packFresh } from '../../utils/store/search-index';
import { emptyDatabase, minute, readClip } from './sample';

const SYLLABLES = ['nghị', 'quyết', 'số', '08', 'NQ', 'TW', 'trần', 'văn', 'đường', 'hội', 'đồng', 'đổi', 'mới', 'hoà'];
const QUERIES = [
  'nghị quyết',
  'nghi quyet 08',
  '08-NQ/TW',
  'tran van duong',
  'd',
  'ho',
  'đổi mới, trần',
  'so 08 nq',
  'hòa',
  'van doi moi hoi',
];

/** A small linear congruential generator: the same story for the same seed. */
function chance(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
}

/** The answer without any index: every stored text is read through. */
async function exhaustively(db: CollectionDatabase, typed: string): Promise<readonly ClipId[]> {
  const contents = await db.contents.toArray();
  const found = contents.map(({ id, article, recognition }) => ({
    id,
    grade: searchText(parseQuery(typed), indexedText(article, recognition)),
  }));
  return rank(found.filter(({ grade }) => grade > 0)).map(({ id }) => id);
}

test.each(Array.from({ length: 12 }, (_, seed) => seed + 1))(
  'after any story of saves, deletions, undos and packings the index answers as reading everything does (story %d)',
  async (seed) => {
    const db = emptyDatabase();
    const random = chance(seed);
    const words = (count: number) => Array.from({ length: count }, () => SYLLABLES[random(SYLLABLES.length)]).join(' ');
    const deleted: ClipId[] = [];
    const steps: readonly ((count: number) => Promise<unknown>)[] = [
      (count) =>
        saveClip(
          db,
          readClip({ url: `https://bao.example/${random(12)}`, title: words(4), body: `${words(9)}\n${words(6)}` }),
          minute(count),
        ),
      (count) =>
        saveClip(
          db,
          readClip({ url: `https://bao.example/${random(12)}`, title: words(3), body: words(12) }),
          minute(count),
        ),
      async (count) => {
        const ids = await db.clips.toCollection().primaryKeys();
        const id = ids[random(Math.max(1, ids.length))];
        if (id && (await deleteClip(db, id, minute(count))).ok) deleted.push(id);
      },
      async () => {
        const id = deleted.splice(random(Math.max(1, deleted.length)), 1)[0];
        if (id) await restoreClip(db, { id });
      },
      () => packFresh(db, 3),
    ];
    for (let count = 0; count < 40; count++) await steps[random(steps.length)]?.(count);
    expect(await db.clips.count()).toBe(await db.contents.count());
    expect(await db.places.count()).toBe(await db.clips.count());
    for (const typed of QUERIES) {
      const expected = await exhaustively(db, typed);
      // Where nothing answers, the index also tries looser queries, which reading everything here does not.
      if (expected.length > 0) expect([typed, await searchIds(db, typed)]).toEqual([typed, expected]);
    }
  },
);

test('two contexts that pack at once make one segment', async () => {
  const db = emptyDatabase();
  for (let count = 0; count < 4; count++)
    await saveClip(db, readClip({ url: `https://bao.example/${count}` }), minute(count));
  const taken = await Promise.all([packFresh(db, 4), packFresh(db, 4)]);
  expect(taken.sort()).toEqual([0, 4]);
  expect(await searchIds(db, 'hội nghị')).toHaveLength(4);
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
  expect(await searchClips(db, { typed: 'bài', filters }, 2)).toMatchObject({
    clips: [{ title: 'Bài 5' }, { title: 'Bài 3' }],
    total: 3,
  });
});

test('a name and a document that stand apart are found when nothing has them together', async () => {
  const db = emptyDatabase();
  await saveClip(db, readClip({ body: 'Ông Trần Văn Mẫu dự. Hội nghị quán triệt Nghị quyết số 08-NQ/TW.' }), minute(0));
  expect(await searchIds(db, 'trần văn mẫu nghị quyết 08')).toHaveLength(1);
  expect(await searchIds(db, 'mẫu triệt')).toEqual([]);
});
