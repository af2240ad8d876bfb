import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { collectionJson } from '../../../utils/export/json';
import { type ExportedItem, readExport } from '../../../utils/import/read-export';
import { articleFacets, readerFacets } from '../../../utils/model/facet';
import { countedNames } from '../../../utils/store/counted-names';
import type { CollectionDatabase } from '../../../utils/store/database';
import { everyClip } from '../../../utils/store/facet-values';
import { continueImport, startImport } from '../../../utils/store/importing/run-import';
import { surveyImport } from '../../../utils/store/importing/survey-import';
import { undoImport } from '../../../utils/store/importing/undo-import';
import { writeStep } from '../../../utils/store/importing/write-step';
import { readSource } from '../../../utils/store/read-source';
import { saveClip } from '../../../utils/store/save-clip';
import { searchIds } from '../../../utils/store/search-clips';
import { sha256 } from '../../../utils/store/sha256';
import { tendIndex } from '../../../utils/store/tend-index';
import { fill, madeCollection } from '../../import/made-collection';
import { failAtWrite } from '../fail-at-write';
import { emptyDatabase, everything, minute, readClip } from '../sample';

vi.setConfig({ testTimeout: 120_000 });

/** Seventy clips with all that readers add, as one file. */
const json = await (async () => {
  const from = emptyDatabase();
  const clips = fc.sample(madeCollection, { seed: 11, numRuns: 60 }).flatMap((made) => made.clips);
  const { corrections } =
    fc.sample(madeCollection, { seed: 12, numRuns: 40 }).find((made) => made.corrections.length > 1) ?? expect.fail();
  await fill(from, { clips: clips.slice(0, 70), corrections, entityNotes: [], language: 'vi' });
  let text = '';
  for await (const piece of collectionJson(await readSource(from))) text += piece;
  return text;
})();
const file = new Blob([json]);

/** A collection that has one of the file's articles in another text, and one from elsewhere. */
async function begun(db = emptyDatabase()): Promise<CollectionDatabase> {
  for (const [n, url] of ['https://bao.example/5', 'https://khac.example/1'].entries())
    await saveClip(db, readClip({ url, title: `Bài của tôi ${n}` }), minute(n));
  return db;
}

async function started(db: CollectionDatabase) {
  const survey = await surveyImport(db, file);
  if (!survey.ok) throw new Error(survey.error.message);
  const order = {
    files: [{ name: 'a.json', blob: file }],
    fileName: 'a.json',
    source: 'collection' as const,
    survey: survey.value,
    conflicts: 'take',
    skipBroken: false,
  } as const;
  const row = await startImport(db, order, minute(50));
  if (!row.ok) throw new Error(row.error.message);
  return row.value;
}

const KINDS = [...articleFacets, ...readerFacets, everyClip.kind];

const byText = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

/** Every table as far as it says something to readers, and what the index answers. */
async function seen(db: CollectionDatabase) {
  const {
    fresh,
    segments,
    pages,
    vocabularies,
    deaths,
    names,
    ledger,
    places,
    imports,
    importSteps,
    stale,
    importFiles,
    ...rest
  } = await everything(db);
  const mine = new Map((await db.clips.toArray()).map(({ id, canonicalUrl }) => [id, canonicalUrl]));
  // The clips that were saved here have ids of their own in each database.
  const named = <T>(value: T): unknown =>
    JSON.parse([...mine].reduce((text, [id, url]) => text.replaceAll(id, url), JSON.stringify(value)));
  const answer = async (typed: string) => [...((await searchIds(db, typed)) ?? [])].map((id) => mine.get(id)).sort();
  return {
    rest: Object.fromEntries(Object.entries(rest).map(([name, rows]) => [name, rows.map(named).sort(byText)] as const)),
    stale: (await db.stale.toArray()).map(({ id }) => mine.get(id)).sort(),
    names: (await Promise.all(KINDS.map((kind) => countedNames(db, (counted) => counted.most(kind)))))
      .flat()
      .map(({ ordinal: _ordinal, ...row }) => row)
      .sort(byText),
    places: (await db.places.toArray()).map(({ id }) => mine.get(id)).sort(),
    journal: named((await db.importSteps.toArray()).flatMap(({ clips }) => clips)),
    answers: await Promise.all(
      ['mẫu', 'note', 'bài', 'văn bản', 'bổ sung sau', 'official:mẫu', '"nguyễn văn"'].map(answer),
    ),
  };
}
const sortedJournal = ({ journal, ...all }: Awaited<ReturnType<typeof seen>>) => ({
  ...all,
  journal: (journal as unknown[]).sort(byText),
});

async function oneByOne(db: CollectionDatabase): Promise<void> {
  let row = await started(db);
  const items: ExportedItem[] = [];
  for await (const item of readExport(
    (async function* () {
      yield json;
    })(),
    sha256,
  ))
    items.push(item);
  for (const item of items) row = await writeStep(db, row, [item]);
}

describe('many new clips of a file at once', () => {
  test('lie in every table as they do one by one, and are found by the same words', async () => {
    const [one, many] = [await begun(), await begun()];
    await oneByOne(one);
    const { id } = await started(many);
    expect(await continueImport(many, id)).toMatchObject({
      ok: true,
      value: { state: 'done', counts: { new: 69, conflicting: 1 } },
    });
    // They were packed: only what was there, and what was changed, waits.
    expect(await many.fresh.count()).toBeLessThanOrEqual(2);
    expect(await one.fresh.count()).toBe(71);
    const all = sortedJournal(await seen(one));
    expect(all.answers.map((found) => found.length > 0)).toContain(true);
    expect(sortedJournal(await seen(many))).toEqual(all);
    await tendIndex(many);
    expect(sortedJournal(await seen(many))).toEqual(all);
  });

  test('are taken back whole', async () => {
    const db = await begun();
    const { imports: _a, searches: _b, ...before } = (await seen(db)).rest;
    const { id } = await started(db);
    await continueImport(db, id);
    expect(await undoImport(db, id)).toMatchObject({ ok: true, value: { back: 70, kept: 0 } });
    const after = await seen(db);
    const { imports: _c, searches: _d, ...rest } = after.rest;
    expect(rest).toEqual(before);
    expect(after.journal).toEqual([]);
    expect(await searchIds(db, 'mẫu')).toEqual([]);
  });

  test('stopped while they are taken back, they say how far it came, and the rest goes when it is asked again', async () => {
    const db = await begun();
    const { id } = await started(db);
    await continueImport(db, id);
    const stop = new AbortController();
    const heard: number[] = [];
    const onCount = (done: number) => {
      heard.push(done);
      stop.abort();
    };
    expect(await undoImport(db, id, { signal: stop.signal, onCount })).toMatchObject({ ok: true, value: { back: 50 } });
    expect(heard).toEqual([25]);
    expect(await db.imports.get(id)).toMatchObject({ state: 'done' });
    expect(await undoImport(db, id)).toMatchObject({ ok: true, value: { back: 20, kept: 0 } });
    expect(await db.imports.get(id)).toMatchObject({ state: 'undone' });
    expect(await db.clips.count()).toBe(2);
  });

  test('struck down at every second write, the step is there whole or not at all, and the import goes on', async () => {
    for (let struck = 0; ; struck += 2) {
      const db = emptyDatabase();
      const fail = failAtWrite(db);
      await begun(db);
      const { id } = await started(db);
      const before = await seen(db);
      fail.left = struck;
      const result = await continueImport(db, id);
      const untouched = fail.left >= 0;
      fail.left = Number.POSITIVE_INFINITY;
      if (untouched) {
        expect(struck).toBeGreaterThan(15);
        break;
      }
      expect(result).toMatchObject({ ok: false });
      const row = await db.imports.get(id);
      if (row?.done === 0) expect(await seen(db)).toEqual(before);
      expect(await continueImport(db, id)).toMatchObject({ ok: true, value: { state: 'done' } });
      expect(await db.clips.count()).toBe(71);
      await tendIndex(db);
      expect(await db.segments.where('state').notEqual('ready').count()).toBe(0);
    }
  });

  test('where another page went on with it, its step is not written again', async () => {
    const db = await begun();
    const { id } = await started(db);
    const [one, other] = await Promise.all([continueImport(db, id), continueImport(db, id)]);
    expect([one.ok, other.ok]).toEqual([true, true]);
    expect(await db.imports.get(id)).toMatchObject({ state: 'done', counts: { new: 69, conflicting: 1 } });
    expect(await db.clips.count()).toBe(71);
    expect(await db.places.count()).toBe(71);
  });
});
