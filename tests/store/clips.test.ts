import { describe, expect, test } from 'vitest';
import type { ClipState, ReadClip } from '../../utils/model/clip';
import type { Result } from '../../utils/model/result';
import { deleteClip, restoreClip } from '../../utils/store/bin';
import { clipStateOf } from '../../utils/store/clip-state';
import { lastDeleted } from '../../utils/store/last-deleted';
import { listClips } from '../../utils/store/list-clips';
import { readSource } from '../../utils/store/read-source';
import { saveClip } from '../../utils/store/save-clip';
import { searchIds } from '../../utils/store/search-clips';
import { emptyDatabase, everything, minute, readClip } from './sample';

function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const clips = async (db: ReturnType<typeof emptyDatabase>) => (await listClips(db, [], 100)).clips;

describe('clipping', () => {
  test('an article becomes one clip with its row, its body and its words', async () => {
    const db = emptyDatabase();
    const read = readClip({ body: 'Đồng chí Trần Văn Mẫu phát biểu.', officials: ['Trần Văn Mẫu'] });
    const state = unwrap(await saveClip(db, read, minute(0)));
    expect(state).toMatchObject({ created: true, savedAt: minute(0), updatedAt: minute(0) });
    expect(await clips(db)).toMatchObject([
      { id: state.id, title: 'Hội nghị tổng kết', officials: [{ label: 'Trần Văn Mẫu', mentions: 1 }] },
    ]);
    expect(await db.contents.get(state.id)).toEqual({ id: state.id, ...read });
    expect(await searchIds(db, 'tran van mau')).toEqual([state.id]);
    expect(unwrap(await clipStateOf(db, 'https://bao.example/1'))).toEqual({ ...state, created: false });
    expect(unwrap(await clipStateOf(db, 'https://bao.example/2'))).toBeUndefined();
  });

  test('the same article again updates the clip, which keeps its id and the time it was saved', async () => {
    const db = emptyDatabase();
    const first = unwrap(await saveClip(db, readClip({ body: 'Bản đầu tiên.' }), minute(0)));
    const second = unwrap(await saveClip(db, readClip({ body: 'Bản sửa lại.' }), minute(5)));
    expect(second).toEqual({ id: first.id, savedAt: minute(0), updatedAt: minute(5), created: false });
    expect(await clips(db)).toHaveLength(1);
    expect(await searchIds(db, 'ban dau tien')).toEqual([]);
    expect(await searchIds(db, 'ban sua lai')).toEqual([first.id]);
  });

  test('ten calls at once make one clip', async () => {
    const db = emptyDatabase();
    const states = await Promise.all(Array.from({ length: 10 }, () => saveClip(db, readClip(), minute(0))));
    expect(states.map((state) => unwrap(state)).filter((state: ClipState) => state.created)).toHaveLength(1);
    expect(new Set(states.map((state) => unwrap(state).id)).size).toBe(1);
    const all = await everything(db);
    expect([all.clips, all.contents, all.fresh, all.places].map((rows) => rows?.length)).toEqual([1, 1, 1, 1]);
  });

  const base = readClip();
  const refused: readonly [string, unknown, RegExp][] = [
    ['nothing at all', null, /./],
    ['an article without a text', { ...base, article: { ...base.article, text: ' \n' } }, /article\.text is empty/],
    ['a text in NFD', { ...base, article: { ...base.article, text: 'Hội nghị'.normalize('NFD') } }, /NFC/],
    [
      'an address that runs a script',
      { ...base, article: { ...base.article, canonicalUrl: 'javascript:alert(1)' } },
      /canonicalUrl/,
    ],
    [
      'no address',
      { ...base, article: { ...base.article, canonicalUrl: undefined, url: undefined } },
      /canonicalUrl is missing/,
    ],
    [
      'a mention that does not stand in the text',
      {
        ...base,
        recognition: {
          ...base.recognition,
          mentions: [{ kind: 'official', start: 0, end: 3, surface: 'Ông', rule: 'r', confidence: 1, ref: 'k' }],
        },
      },
      /mentions\.0 does not stand/,
    ],
  ];
  test.each(refused)('%s is refused with the place, and nothing is written', async (_, given, message) => {
    const db = emptyDatabase();
    const result = await saveClip(db, given as ReadClip, minute(0));
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'invalid-clip', message: expect.stringMatching(message) },
    });
    expect(Object.values(await everything(db)).flat()).toEqual([]);
  });

  test('a time that is none is refused', async () => {
    expect(await saveClip(emptyDatabase(), base, 'hôm qua')).toMatchObject({ error: { code: 'invalid-clip' } });
  });
});

describe('deleting', () => {
  test('undo brings back everything as it was, also in another session', async () => {
    const db = emptyDatabase();
    const { id } = unwrap(await saveClip(db, readClip(), minute(0)));
    const whole = async () => {
      const { fresh = [], ...rest } = await everything(db);
      return { ...rest, fresh: fresh.map((row) => ({ ...(row as object), stamp: '' })) };
    };
    const before = await whole();
    const deleted = unwrap(await deleteClip(db, id, minute(1)));
    expect(deleted).toEqual({ id, title: 'Hội nghị tổng kết', deletedAt: minute(1) });
    expect(await clips(db)).toEqual([]);
    expect(await searchIds(db, 'hoi nghi')).toEqual([]);
    db.close();
    await db.open();
    expect(await lastDeleted(db, minute(0))).toEqual(deleted);
    expect(await lastDeleted(db, minute(1))).toBeUndefined();
    unwrap(await restoreClip(db, deleted));
    expect(await whole()).toEqual(before);
  });

  test('deleting and restoring twice change nothing more', async () => {
    const db = emptyDatabase();
    const { id } = unwrap(await saveClip(db, readClip(), minute(0)));
    const once = unwrap(await deleteClip(db, id, minute(1)));
    expect(unwrap(await deleteClip(db, id, minute(2)))).toEqual(once);
    unwrap(await restoreClip(db, once));
    unwrap(await restoreClip(db, once));
    expect(await clips(db)).toHaveLength(1);
  });

  test('a clip that was never there is a fault', async () => {
    const db = emptyDatabase();
    const none = { id: 'none' } as unknown as { id: ClipState['id'] };
    expect(await deleteClip(db, none.id, minute(0))).toMatchObject({ error: { code: 'no-such-clip' } });
    expect(await restoreClip(db, none)).toMatchObject({ error: { code: 'no-such-clip' } });
  });

  test('an article clipped again after its deletion stays, and so does the deleted clip', async () => {
    const db = emptyDatabase();
    const { id } = unwrap(await saveClip(db, readClip(), minute(0)));
    const deleted = unwrap(await deleteClip(db, id, minute(1)));
    const again = unwrap(await saveClip(db, readClip(), minute(2)));
    expect(again).toMatchObject({ created: true, savedAt: minute(2) });
    expect(await restoreClip(db, deleted)).toMatchObject({ error: { code: 'already-clipped' } });
    expect(await db.bin.count()).toBe(1);
  });

  test('the bin is emptied of what lay in it for thirty days', async () => {
    const db = emptyDatabase();
    const old = unwrap(await saveClip(db, readClip({ url: 'https://bao.example/old' }), minute(0)));
    const young = unwrap(await saveClip(db, readClip({ url: 'https://bao.example/young' }), minute(0)));
    await deleteClip(db, old.id, '2026-10-01T00:00:00.000Z');
    await deleteClip(db, young.id, '2026-11-20T00:00:00.000Z');
    expect(await db.bin.toCollection().primaryKeys()).toEqual([young.id]);
  });
});

test('the list is newest first and narrowed by officials and documents together', async () => {
  const db = emptyDatabase();
  const resolution = { kind: 'nghị quyết', number: '08-NQ/TW' };
  const save = (count: number, officials: string[], documents: { kind: string; number: string }[]) =>
    saveClip(
      db,
      readClip({ url: `https://bao.example/${count}`, title: `Bài ${count}`, officials, documents }),
      minute(count),
    );
  await save(1, ['Trần Văn Mẫu'], [resolution]);
  await save(3, ['Trần Văn Mẫu', 'Lê Thị Thử'], []);
  await save(2, ['Lê Thị Thử'], [resolution]);
  const titles = async (...filters: { kind: 'official' | 'document'; key: string }[]) =>
    (await listClips(db, filters, 10)).clips.map((clip) => clip.title);
  const mau = { kind: 'official', key: 'official:Trần Văn Mẫu' } as const;
  const nq = { kind: 'document', key: 'document:08-NQ/TW' } as const;
  expect(await titles()).toEqual(['Bài 3', 'Bài 2', 'Bài 1']);
  expect(await titles(mau)).toEqual(['Bài 3', 'Bài 1']);
  expect(await titles(mau, nq)).toEqual(['Bài 1']);
  expect(await listClips(db, [], 2)).toMatchObject({ clips: [{ title: 'Bài 3' }, { title: 'Bài 2' }], total: 3 });
});

test('the whole collection is read oldest first, batch after batch', async () => {
  const db = emptyDatabase();
  for (let count = 0; count < 60; count++)
    await saveClip(db, readClip({ url: `https://bao.example/${count}`, title: `Bài ${count}` }), minute(count));
  const titles: string[] = [];
  for await (const { article } of (await readSource(db)).clips()) titles.push(article.title ?? '');
  expect(titles).toEqual(Array.from({ length: 60 }, (_, count) => `Bài ${count}`));
});
