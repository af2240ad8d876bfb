import { describe, expect, test } from 'vitest';
import { readItemsOf } from '../../../entrypoints/library/importing/read-items';
import { placeQuotes } from '../../../utils/anchor/place-quotes';
import { hypothesisJson } from '../../../utils/export/notes/hypothesis';
import type { CollectionDatabase } from '../../../utils/store/database';
import { continueImport, startImport } from '../../../utils/store/importing/run-import';
import { settleVisits } from '../../../utils/store/importing/settle-visits';
import { surveyItems } from '../../../utils/store/importing/survey-import';
import { undoImport } from '../../../utils/store/importing/undo-import';
import { readSource } from '../../../utils/store/read-source';
import { saveClip } from '../../../utils/store/save-clip';
import { searchIds } from '../../../utils/store/search-clips';
import { visitsToMake } from '../../../utils/store/visits';
import { emptyDatabase, everything, minute, readClip } from '../../store/sample';

const url = 'https://bao.example/1';
const body = 'Sáng nay, Trung ương ban hành Nghị quyết số 08 về quốc phòng.\nHội nghị bế mạc lúc 17 giờ.';
/** As the newspaper's page has it: spaces doubled, the breaks of its source, another form of the letters. */
const highlights = [
  ['h1', 'ban hành  Nghị\n quyết số 08'.normalize('NFD'), 'đối chiếu', url],
  ['h2', 'câu này chưa từng có trong bài', '', url],
  ['h3', 'Hội nghị bế mạc', 'chờ', 'https://bao.example/2?utm_source=zalo'],
] as const;
const file = new Blob([
  JSON.stringify({
    rows: highlights.map(([id, exact, text, uri]) => ({
      ...{ id, uri, text, tags: ['quốc phòng'], created: '2026-01-02T03:04:05+00:00' },
      target: [{ source: uri, selector: [{ type: 'TextQuoteSelector', exact }] }],
    })),
  }),
]);
const files = [{ name: 'hypothesis.json', blob: file }];

async function begun(): Promise<CollectionDatabase> {
  const db = emptyDatabase();
  await saveClip(db, readClip({ url, body }), minute(1));
  return db;
}

async function survey(db: CollectionDatabase, of = files) {
  const found = await surveyItems(db, readItemsOf(db, true)('highlights', of, 0));
  return found.ok ? found.value : expect.fail(found.error.message);
}

async function imported(db: CollectionDatabase, of = files) {
  const order = { files: of, fileName: 'h.json', source: 'highlights', survey: await survey(db, of) } as const;
  const row = await startImport(db, { ...order, conflicts: 'keep', skipBroken: true }, minute(5));
  if (!row.ok) throw new Error(row.error.message);
  const done = await continueImport(db, row.value.id, { read: readItemsOf(db, false) });
  return done.ok ? done.value : expect.fail(done.error.message);
}

describe('highlights of Hypothesis', () => {
  test('are looked through first: new, without a place, and waiting for their article', async () => {
    const db = await begun();
    const before = await everything(db);
    expect(await survey(db)).toMatchObject({
      counts: { changed: 1, new: 0, broken: 1 },
      highlights: { new: 1, waiting: 1 },
      visits: { new: 1, same: 0 },
      broken: [{ code: 'no-place', message: expect.stringContaining('câu này chưa từng có') }],
    });
    expect(await everything(db)).toEqual(before);
  });

  test('stand upon the clip in the words of its own text, with their tags, and are found', async () => {
    const db = await begun();
    expect(await imported(db)).toMatchObject({ state: 'done', counts: { changed: 1, broken: 1 } });
    const [one, ...others] = await db.annotations.toArray();
    expect(others).toEqual([]);
    const [content] = await db.contents.toArray();
    const { start, end } = one!.selectors.position;
    expect(one).toMatchObject({ note: 'đối chiếu', selectors: { quote: { exact: 'ban hành Nghị quyết số 08' } } });
    expect(content?.article.text.slice(start, end)).toBe('ban hành Nghị quyết số 08');
    expect((await db.clips.toArray())[0]).toMatchObject({ tags: ['quốc phòng'], marks: ['note'] });
    expect((await searchIds(db, '"đối chiếu"'))?.length).toBe(1);
  });

  test('a second import finds them there', async () => {
    const db = await begun();
    await imported(db);
    expect(await survey(db)).toMatchObject({
      counts: { same: 1, changed: 0 },
      highlights: { new: 0, waiting: 0 },
      visits: { new: 0, same: 1 },
    });
  });

  test('are taken back whole', async () => {
    const db = await begun();
    const { fresh: _f, names: _n, ledger: _l, stories: _s, ...before } = await everything(db);
    const { id } = await imported(db);
    expect(await undoImport(db, id)).toMatchObject({ ok: true, value: { kept: 0 } });
    const { imports: _i, fresh: _g, names: _m, ledger: _k, stories: _t, ...after } = await everything(db);
    expect({ ...after, imports: [] }).toEqual(before);
  });

  test('wait for their article and stand upon it when it is clipped; what has no place in it stays and says so', async () => {
    const db = await begun();
    await imported(db);
    const [waiting] = await visitsToMake(db, 9);
    expect(waiting).toMatchObject({ url: 'https://bao.example/2', highlights: [{ note: 'chờ' }] });
    await saveClip(db, readClip({ url: 'https://bao.example/2', body }), minute(9));
    expect(await settleVisits(db, placeQuotes, { now: minute(9) })).toEqual({ ok: true, value: 1 });
    expect((await db.annotations.toArray()).map(({ note }) => note)).toContain('chờ');
    expect(await visitsToMake(db, 9)).toEqual([]);
    expect(await settleVisits(db, placeQuotes, { now: minute(9) })).toEqual({ ok: true, value: 0 });
  });

  test('whose words are not in the article stay with its address', async () => {
    const db = await begun();
    await imported(db);
    await saveClip(db, readClip({ url: 'https://bao.example/2', body: 'Văn bản khác hẳn.' }), minute(9));
    await settleVisits(db, placeQuotes, { now: minute(9), url: 'https://bao.example/2' });
    expect(await visitsToMake(db, 9)).toMatchObject([{ isClipped: true, lost: [{ reason: 'gone' }] }]);
  });

  test('our own export of highlights comes back as it was', async () => {
    const db = await begun();
    await imported(db);
    let json = '';
    for await (const piece of hypothesisJson(await readSource(db), minute(9))) json += piece;
    const to = await begun();
    const own = [{ name: 'ours.json', blob: new Blob([json]) }];
    expect(await imported(to, own)).toMatchObject({ counts: { changed: 1, broken: 0 } });
    const of = async (one: CollectionDatabase) =>
      (await one.annotations.toArray()).map(({ clipId: _clip, ...rest }) => rest);
    expect(await of(to)).toEqual(await of(db));
  });

  test('an id that a highlight of another clip has takes nothing from that one', async () => {
    const db = await begun();
    await imported(db);
    const [theirs] = await db.annotations.toArray();
    await saveClip(db, readClip({ url: 'https://bao.example/3', body }), minute(9));
    const uri = 'https://bao.example/3';
    const forged = {
      ...{ id: theirs?.id, uri, text: 'giả', tags: [], created: '2027-01-02T03:04:05+00:00' },
      target: [{ source: uri, selector: [{ type: 'TextQuoteSelector', exact: 'Hội nghị bế mạc' }] }],
    };
    await imported(db, [{ name: 'f.json', blob: new Blob([JSON.stringify([forged])]) }]);
    expect(await db.annotations.get(theirs!.id)).toEqual(theirs);
    expect(await db.annotations.count()).toBe(2);
  });
});
