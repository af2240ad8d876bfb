import type { DBCore, DBCoreTable, Middleware } from 'dexie';
import { expect, test } from 'vitest';
import { collectionJson } from '../../../utils/export/json';
import type { CollectionDatabase } from '../../../utils/store/database';
import { continueImport, startImport } from '../../../utils/store/importing/run-import';
import { surveyImport } from '../../../utils/store/importing/survey-import';
import { undoImport } from '../../../utils/store/importing/undo-import';
import { readSource } from '../../../utils/store/read-source';
import { saveClips } from '../../../utils/store/save-clips';
import { emptyDatabase, minute, readClip } from '../sample';

/** Counts what the database is asked: how long that takes is the machine's affair, how often is ours. */
function counting(db: CollectionDatabase) {
  const asked = { transactions: 0, requests: 0 };
  const counted = (table: DBCoreTable): DBCoreTable => {
    const once =
      <Args extends readonly unknown[], T>(method: (...args: Args) => T) =>
      (...args: Args) => {
        asked.requests++;
        return method(...args);
      };
    const { get, getMany, query, openCursor, count, mutate } = table;
    return {
      ...table,
      ...{ get: once(get), getMany: once(getMany), query: once(query) },
      ...{ openCursor: once(openCursor), count: once(count), mutate: once(mutate) },
    };
  };
  const middleware: Middleware<DBCore> = {
    stack: 'dbcore',
    name: 'counting',
    create: (core) => ({
      ...core,
      transaction: (...args) => {
        asked.transactions++;
        return core.transaction(...args);
      },
      table: (name) => counted(core.table(name)),
    }),
  };
  db.use(middleware);
  return asked;
}

async function fileOf(size: number): Promise<Blob> {
  const db = emptyDatabase();
  const clips = Array.from({ length: size }, (_, n) =>
    readClip({ url: `https://bao.example/${n}`, title: `Bài ${n}`, officials: ['Trần Văn Mẫu'] }),
  );
  await saveClips(
    db,
    clips.map((clip, n) => ({ clip, now: minute(n) })),
  );
  const pieces: string[] = [];
  for await (const piece of collectionJson(await readSource(db))) pieces.push(piece);
  return new Blob(pieces);
}

/** What the dry run, the import and its undoing of so many new clips ask. */
async function askedFor(size: number) {
  const blob = await fileOf(size);
  const db = emptyDatabase();
  const asked = counting(db);
  await db.open();
  const since = { ...asked };
  const lap = () => {
    const lap = { transactions: asked.transactions - since.transactions, requests: asked.requests - since.requests };
    Object.assign(since, asked);
    return lap;
  };
  const survey = await surveyImport(db, blob);
  if (!survey.ok) throw new Error(survey.error.message);
  const surveyed = lap();
  const files = [{ name: 'a.json', blob }];
  const order = { files, fileName: 'a.json', source: 'collection', survey: survey.value } as const;
  const row = await startImport(db, { ...order, conflicts: 'keep', skipBroken: false }, minute(5));
  if (!row.ok) throw new Error(row.error.message);
  expect(await continueImport(db, row.value.id)).toMatchObject({ ok: true, value: { counts: { new: size } } });
  const imported = lap();
  expect(await undoImport(db, row.value.id)).toMatchObject({ ok: true, value: { back: size } });
  expect(await db.clips.count()).toBe(0);
  return { surveyed, imported, undone: lap() };
}

test('twice as many new clips ask the database twice as often, not more, and come in by hundreds at once', async () => {
  const [few, many] = [await askedFor(256), await askedFor(512)];
  for (const what of ['surveyed', 'imported', 'undone'] as const)
    for (const of of ['transactions', 'requests'] as const)
      expect(many[what][of], `${of} of ${what}`).toBeLessThanOrEqual(2 * few[what][of]);
  // A step of 256 took 12 transactions and 44 requests; one by one it would be 256 and some thousands.
  expect(many.imported.transactions - few.imported.transactions).toBeLessThanOrEqual(15);
  expect(many.imported.requests - few.imported.requests).toBeLessThanOrEqual(60);
  // The dry run looks each up once; undoing takes 25 clips at once out of the index, counts and lists; one by one it was 26 requests each.
  expect(many.surveyed.requests).toBeLessThanOrEqual(512);
  expect(many.undone.requests).toBeLessThanOrEqual(2 * 512);
});
