import { afterEach, expect, test, vi } from 'vitest';
import { replay } from '../../entrypoints/background/replay';
import { bundledLexicon } from '../../utils/lexicon/bundled';
import type { ClipId } from '../../utils/model/ids';
import type { Fault } from '../../utils/model/result';
import type { CorrectionId } from '../../utils/model/saved-correction';
import { RECOGNIZER_VERSION } from '../../utils/recognize/version';
import { deleteClip, restoreClip } from '../../utils/store/bin';
import { saveCorrection } from '../../utils/store/corrections';
import type { CollectionDatabase } from '../../utils/store/database';
import { facetsOf } from '../../utils/store/facets';
import { holdJob, openJobs } from '../../utils/store/jobs';
import { addTag } from '../../utils/store/order-clips';
import { saveClip } from '../../utils/store/save-clip';
import { searchIds } from '../../utils/store/search-clips';
import { dropRecognition } from '../../utils/store/stale';
import { tendIndex } from '../../utils/store/tend-index';
import { emptyDatabase, minute, readClip } from '../store/sample';

const lexicon = bundledLexicon();
const slips = vi.hoisted(() => ({ at: undefined as string | undefined }));
vi.mock('../../utils/recognize/recognize', async (actual) => {
  const real = await actual<typeof import('../../utils/recognize/recognize')>();
  return {
    ...real,
    recognize: (...[text, words, options]: Parameters<typeof real.recognize>) => {
      if (slips.at && text.includes(slips.at)) throw new TypeError('a slip');
      return real.recognize(text, words, options);
    },
  };
});

const body = (n: number) => `Đại tướng Trần Văn Mẫu, Bộ trưởng Bộ Quốc phòng, thăm đơn vị ${n}.`;

/** Clips as another recognizer left them: it took somebody for an official who is none, and saw nobody else. */
async function collectionOf(count: number, from = 0): Promise<CollectionDatabase> {
  const db = emptyDatabase();
  await outdated(db, count, from);
  await tendIndex(db, { size: 8 });
  return db;
}

async function outdated(db: CollectionDatabase, count: number, from = 0): Promise<void> {
  for (let n = from; n < from + count; n++) {
    const url = `https://bao.example/${n}`;
    const saved = await saveClip(
      db,
      readClip({ url, title: `Bài ${n}`, body: body(n), officials: ['Sai'] }),
      minute(n),
    );
    if (!saved.ok) throw new Error(saved.error.message);
  }
}

/** What replaying needs, and how many clips it read. */
function workshopOf(db: CollectionDatabase, onRead: (n: number) => unknown = () => undefined) {
  const state = { read: 0, woken: [] as boolean[] };
  const workshop = {
    database: () => db,
    lexicon: async () => {
      await onRead(++state.read);
      return lexicon;
    },
    wakeAgain: async (isOpen: boolean) => void state.woken.push(isOpen),
  };
  return { workshop, state };
}

const ids = (db: CollectionDatabase) => db.clips.orderBy('id').primaryKeys();
const versions = async (db: CollectionDatabase) => (await db.clips.toArray()).map((clip) => clip.recognizerVersion);
const named = async (db: CollectionDatabase) =>
  (await db.clips.toArray()).map(({ officials }) => officials.map(({ label }) => label).join());
const counts = async (db: CollectionDatabase) =>
  ((await facetsOf(db, { typed: '', filters: [] }, ['official'], 9)).get('official') ?? []).map(
    ({ label, count }) => `${label} ${count}`,
  );

/** Everything can be read here. */
const noSlip = ({ message }: Fault) => expect.fail(message);

afterEach(() => {
  slips.at = undefined;
  vi.unstubAllGlobals();
});

test('after an update every clip is recognized anew, its counts and words follow, and nothing else of it is touched', async () => {
  const db = await collectionOf(12);
  const [first] = await ids(db);
  await addTag(db, [first as ClipId], 'theo dõi');
  await db.clipNotes.put({ id: first as ClipId, text: 'xem lại', updatedAt: minute(1) });
  const before = await db.clips.toArray();
  const contents = await db.contents.toArray();
  const { workshop, state } = workshopOf(db);
  expect(await replay(workshop, 500, noSlip)).toEqual({ ok: true, value: 12 });
  expect(state).toEqual({ read: 12, woken: [true, false] });
  expect(new Set(await named(db))).toEqual(new Set(['Trần Văn Mẫu']));
  expect(await counts(db)).toEqual(['Trần Văn Mẫu 12']);
  expect(new Set(await versions(db))).toEqual(new Set([RECOGNIZER_VERSION]));
  const kept = ({
    id,
    url,
    canonicalUrl,
    title,
    tags,
    marks,
    savedAt,
    updatedAt,
    contentHash,
  }: (typeof before)[0]) => ({
    ...{ id, url, canonicalUrl, title, tags, marks, savedAt, updatedAt, contentHash },
  });
  expect((await db.clips.toArray()).map(kept)).toEqual(before.map(kept));
  expect((await db.contents.toArray()).map(({ article, html }) => [article, html])).toEqual(
    contents.map(({ article, html }) => [article, html]),
  );
  expect(await searchIds(db, 'xem lại')).toEqual([first]);
  expect(await openJobs(db)).toEqual([]);
  // Once: the next worker finds nothing to do.
  expect(await replay(workshop, 500, noSlip)).toEqual({ ok: true, value: 0 });
  expect(state).toEqual({ read: 12, woken: [true, false] });
});

test('what the reader corrected stays corrected', async () => {
  const db = await collectionOf(3);
  const correction = {
    ...{ scope: 'everywhere', decision: 'not-official' },
    target: { by: 'surface', surface: 'Trần Văn Mẫu' },
  } as const;
  const id = '01JD0000000000000000000001' as CorrectionId;
  const at = { canonicalUrl: 'https://bao.example/1', title: 'Bài 1', surface: 'Trần Văn Mẫu', createdAt: minute(9) };
  expect(await saveCorrection(db, { id, correction, ...at })).toMatchObject({ ok: true });
  await db.stale.clear();
  await replay(workshopOf(db).workshop, 500, noSlip);
  expect(new Set(await named(db))).toEqual(new Set(['']));
  expect(await db.corrections.count()).toBe(1);
});

test('where this recognizer says the same, words and counts are not written again', async () => {
  const db = await collectionOf(2);
  await replay(workshopOf(db).workshop, 500, noSlip);
  await tendIndex(db, { size: 1 });
  await db.clips.toCollection().modify({ recognizerVersion: 'older' });
  const [places, names] = [await db.places.toArray(), await db.names.toArray()];
  expect(await replay(workshopOf(db).workshop, 500, noSlip)).toEqual({ ok: true, value: 2 });
  expect(await versions(db)).toEqual([RECOGNIZER_VERSION, RECOGNIZER_VERSION]);
  expect((await db.contents.toArray()).map(({ recognition }) => recognition.recognizerVersion)).toEqual(
    await versions(db),
  );
  expect(await db.fresh.count()).toBe(0);
  expect([await db.places.toArray(), await db.names.toArray()]).toEqual([places, names]);
});

test('clips that this recognizer read are not read again, whatever comes beside them', async () => {
  const db = await collectionOf(3);
  await replay(workshopOf(db).workshop, 500, noSlip);
  const [first] = await ids(db);
  // One is taken from the bin, two come in with an import of a collection that others recognized.
  await deleteClip(db, first as ClipId, minute(50));
  const bin = await db.bin.get(first as ClipId);
  if (!bin) throw new Error('it is not in the bin');
  await db.bin.put({ ...bin, clip: { ...bin.clip, recognizerVersion: 'older' } });
  expect(await restoreClip(db, { id: first as ClipId })).toMatchObject({ ok: true });
  await outdated(db, 2, 10);
  const { workshop, state } = workshopOf(db);
  expect(await replay(workshop, 500, noSlip)).toEqual({ ok: true, value: 3 });
  expect(state.read).toBe(3);
  expect(await counts(db)).toEqual(['Trần Văn Mẫu 5']);
});

test('a worker that dies leaves the rest to the next one, which says how far it is', async () => {
  const db = await collectionOf(23);
  const { workshop } = workshopOf(db, (n) => {
    if (n === 9) throw new Error('killed');
  });
  expect(await replay(workshop, 500, noSlip)).toMatchObject({ ok: false });
  expect((await versions(db)).filter((version) => version === RECOGNIZER_VERSION)).toHaveLength(8);
  expect(await openJobs(db)).toMatchObject([{ name: 'recognition', done: 10, total: 23, isUpdate: true }]);
  const { workshop: next, state } = workshopOf(db);
  expect(await replay(next, 500, noSlip)).toEqual({ ok: true, value: 15 });
  expect(state).toEqual({ read: 15, woken: [true, false] });
  expect(await openJobs(db)).toEqual([]);
});

test('the reader stops it and lets it go on; stopped, no update to come begins it', async () => {
  const db = await collectionOf(12);
  const { workshop } = workshopOf(db, (n) => n === 5 && holdJob(db, 'recognition', true));
  expect(await replay(workshop, 500, noSlip)).toEqual({ ok: true, value: 5 });
  const { workshop: later, state } = workshopOf(db);
  expect(await replay(later, 500, noSlip)).toEqual({ ok: true, value: 0 });
  expect(state.woken).toEqual([]);
  expect(await openJobs(db)).toMatchObject([{ done: 5, total: 12, isHeld: true, isUpdate: true }]);
  await holdJob(db, 'recognition', false);
  expect(await replay(later, 500, noSlip)).toEqual({ ok: true, value: 7 });
  expect(await openJobs(db)).toEqual([]);
});

test('while the reader does something it waits, but not what he corrects; then it goes on', async () => {
  const db = await collectionOf(12);
  const held: { name: string }[] = [{ name: `trich-luc-reader ${db.name}` }];
  const looks = { n: 0 };
  const last = (await ids(db)).at(-1) as ClipId;
  const query = async () => {
    // He corrects something while it waits, and goes.
    if (++looks.n === 2) await db.stale.put({ id: last, mark: 'a correction' });
    if (looks.n === 4) held.pop();
    return { held };
  };
  const request = (_: string, work: () => Promise<unknown>) => work();
  vi.stubGlobal('navigator', { locks: { request, query } });
  const readAt: number[] = [];
  const { workshop } = workshopOf(db, () => readAt.push(looks.n));
  expect(await replay(workshop, 500, noSlip)).toEqual({ ok: true, value: 12 });
  expect(readAt.filter((look) => look < 4)).toEqual([2]);
  expect(readAt).toHaveLength(12);
});

test('a clip that a slip of the rules cannot read stays as it was and keeps no other waiting; the slip is told', async () => {
  const db = await collectionOf(7);
  slips.at = 'đơn vị 3.';
  const told: Fault[] = [];
  const all = await replay(workshopOf(db).workshop, 500, (slip) => told.push(slip));
  expect(all).toEqual({ ok: true, value: 7 });
  expect(told).toEqual([{ code: 'unexpected', message: expect.stringContaining('https://bao.example/3') }]);
  expect((await named(db)).filter((one) => one === 'Sai')).toHaveLength(1);
  expect(await openJobs(db)).toEqual([]);
});

test.each(['an update', 'the reader'])(
  'damaged clips that nobody reads hold up no collection that %s has recognized anew, and end it not',
  async (who) => {
    const db = await collectionOf(12);
    // Neighbours, as a fault of the disk leaves them, and more than are taken at once.
    await db.clips.limit(6).modify((row) => Object.assign(row, { title: 5 }));
    if (who === 'the reader') await dropRecognition(db);
    expect(await replay(workshopOf(db).workshop, 500, noSlip)).toEqual({ ok: true, value: 6 });
    expect(await openJobs(db)).toEqual([]);
    expect(await versions(db)).toEqual(Array.from({ length: 6 }, () => RECOGNIZER_VERSION));
  },
);
