import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { collectionJson } from '../../../utils/export/json';
import type { CollectionDatabase } from '../../../utils/store/database';
import { continueImport, startImport } from '../../../utils/store/importing/run-import';
import { surveyImport } from '../../../utils/store/importing/survey-import';
import { listImports, undoImport } from '../../../utils/store/importing/undo-import';
import { readSource } from '../../../utils/store/read-source';
import { fill, type MadeCollection, madeCollection } from '../../import/made-collection';
import { emptyDatabase, everything, minute } from '../sample';

async function exported(db: CollectionDatabase): Promise<string> {
  let text = '';
  for await (const piece of collectionJson(await readSource(db))) text += piece;
  return text;
}

async function importInto(db: CollectionDatabase, json: string, conflicts: 'keep' | 'take' = 'keep') {
  const file = new Blob([json]);
  const survey = await surveyImport(db, file);
  if (!survey.ok) return survey;
  const order = {
    files: [{ name: 'a.json', blob: file }],
    fileName: 'a.json',
    source: 'collection' as const,
    survey: survey.value,
    conflicts,
    skipBroken: false,
  };
  const started = await startImport(db, order, minute(50));
  return started.ok ? continueImport(db, started.value.id) : started;
}

vi.setConfig({ testTimeout: 120_000 });

const sorted = (json: string) => json.split('\n').sort().join('\n');
const made = (seed: number): MadeCollection =>
  fc.sample(madeCollection, { seed, numRuns: 40 }).find(({ clips }) => clips.length > 3) ?? expect.fail('no sample');

/** What readers see; the journal of imports is not theirs. */
async function content(db: CollectionDatabase) {
  const {
    imports: _i,
    importSteps: _s,
    importFiles: _files,
    fresh: _f,
    names: _n,
    ledger: _l,
    stale: _w,
    ...rest
  } = await everything(db);
  return rest;
}

describe('a collection that leaves as JSON and comes back', () => {
  test('is the same, byte for byte, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(madeCollection, async (collection) => {
        const [from, to] = [emptyDatabase(), emptyDatabase()];
        await fill(from, collection);
        const before = await exported(from);
        expect(await importInto(to, before)).toMatchObject({ ok: true, value: { state: 'done' } });
        expect(sorted(await exported(to))).toBe(sorted(before));
        expect(await to.annotations.count()).toBe(await from.annotations.count());
        from.close();
        to.close();
      }),
      { numRuns: 25, seed: 20_261_129 },
    );
  }, 120_000);

  test('a second import finds all of it there and writes nothing', async () => {
    const db = emptyDatabase();
    await fill(db, made(1));
    const json = await exported(db);
    const before = await content(db);
    const survey = await surveyImport(db, new Blob([json]));
    expect(survey).toMatchObject({ ok: true, value: { counts: { new: 0, changed: 0, conflicting: 0, broken: 0 } } });
    await importInto(db, json);
    expect(await content(db)).toEqual(before);
  });

  test('an import into a collection of others is taken back whole', async () => {
    const [from, to] = [emptyDatabase(), emptyDatabase()];
    await fill(from, made(2));
    await fill(to, { ...made(3), corrections: [] });
    const before = await content(to);
    const imported = await importInto(to, await exported(from), 'take');
    expect(await content(to)).not.toEqual(before);
    expect(await undoImport(to, imported.ok ? imported.value.id : '')).toMatchObject({ ok: true, value: { kept: 0 } });
    expect(await content(to)).toEqual(before);
  });

  test('what the reader changed after an import stays when it is taken back', async () => {
    const [from, to] = [emptyDatabase(), emptyDatabase()];
    await fill(from, made(2));
    const imported = await importInto(to, await exported(from));
    const [first] = await to.clips.toArray();
    await to.clips.update(first!.id, { tags: ['của tôi'] });
    const undone = await undoImport(to, imported.ok ? imported.value.id : '');
    expect(undone).toMatchObject({ ok: true, value: { kept: 1 } });
    expect((await to.clips.toArray()).map(({ tags }) => tags)).toEqual([['của tôi']]);
  });

  test('an import the page closed on goes on where it was', async () => {
    const [from, to] = [emptyDatabase(), emptyDatabase()];
    const { clips, corrections } = made(7);
    // More than one step of them, of 256; what readers add is with every tenth and on both sides of the step's end, for each of it
    // is a write of its own.
    const isFull = (n: number) => n % 10 === 0 || n === 255 || n === 256;
    const bare = { tags: [], marks: [], notes: [], own: '', pictures: [], again: false };
    const many = Array.from({ length: 300 }, (_, n) => ({ ...clips[n % 3]!, ...(!isFull(n) && bare) }));
    await fill(from, { clips: many, corrections, entityNotes: [], language: 'vi' });
    const json = await exported(from);
    const file = new Blob([json]);
    const survey = await surveyImport(to, file);
    if (!survey.ok) throw new Error(survey.error.message);
    const order = {
      files: [{ name: 'a.json', blob: file }],
      fileName: 'a.json',
      source: 'collection' as const,
      survey: survey.value,
      conflicts: 'keep',
      skipBroken: false,
    } as const;
    const started = await startImport(to, order, minute(50));
    const id = started.ok ? started.value.id : '';
    const closing = new AbortController();
    await continueImport(to, id, { signal: closing.signal, onCount: () => closing.abort() });
    const [half] = await listImports(to);
    expect(half).toMatchObject({ state: 'running', done: 256 });
    expect(await to.clips.count()).toBe(256);
    expect(await continueImport(to, id)).toMatchObject({ ok: true, value: { state: 'done' } });
    expect(sorted(await exported(to))).toBe(sorted(json));
  });
});

describe('two versions of an article', () => {
  const one = made(9);
  const changed = {
    ...one,
    clips: one.clips.map((clip) => ({ ...clip, article: { ...clip.article, paragraphs: ['Văn bản khác hẳn.'] } })),
  };
  test.each(['keep', 'take'] as const)('%s: the other text and every note are still there', async (conflicts) => {
    const [from, to] = [emptyDatabase(), emptyDatabase()];
    await fill(from, changed);
    await fill(to, one);
    const notes = (await from.annotations.count()) + (await to.annotations.count());
    const json = await exported(from);
    const hashes = new Set(
      [...(await from.clips.toArray()), ...(await to.clips.toArray())].map((row) => row.contentHash),
    );
    const survey = await surveyImport(to, new Blob([json]));
    expect(survey).toMatchObject({ ok: true, value: { counts: { conflicting: one.clips.length } } });
    await importInto(to, json.replaceAll(/"id":"01/g, '"id":"02'), conflicts);
    expect(await to.annotations.count()).toBe(notes);
    const kept = [...(await to.clips.toArray()), ...(await to.versions.toArray())].map((row) => row.contentHash);
    expect(new Set(kept)).toEqual(new Set([...hashes, ...kept]));
    const tops = (await to.contents.toArray()).map(({ article }) => article.text.includes('khác hẳn'));
    expect(tops).toEqual(tops.map(() => conflicts === 'take'));
  });
});
