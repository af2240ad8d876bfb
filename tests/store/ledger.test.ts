import { afterEach, describe, expect, test, vi } from 'vitest';
import type { FacetKind } from '../../utils/model/facet';
import type { ClipId, EntityKey } from '../../utils/model/ids';
import { deleteClip, deleteClips, restoreClip } from '../../utils/store/bin';
import { completionsOf } from '../../utils/store/completions';
import { countedNames } from '../../utils/store/counted-names';
import type { CollectionDatabase } from '../../utils/store/database';
import { deleteEverything } from '../../utils/store/delete-everything';
import { dropFacets, dropIndex, runJobs } from '../../utils/store/derive';
import { facetValues } from '../../utils/store/facet-values';
import { allFacets } from '../../utils/store/facets';
import { tendLedger } from '../../utils/store/ledger';
import { countClips } from '../../utils/store/list-clips';
import { documentsBegun, listNames } from '../../utils/store/list-names';
import { monthsOf } from '../../utils/store/months-of';
import { addTag, removeTag, setMark, tagsBegunBy } from '../../utils/store/order-clips';
import { saveClip } from '../../utils/store/save-clip';
import { saveClips } from '../../utils/store/save-clips';
import { tendIndex } from '../../utils/store/tend-index';
import { fold } from '../../utils/text/letters';
import { failAtWrite } from './fail-at-write';
import { emptyDatabase, minute, readClip } from './sample';

afterEach(() => vi.restoreAllMocks());

const KINDS: readonly FacetKind[] = ['official', 'document', 'outlet', 'month', 'unsure', 'tag', 'mark'];

type Value = readonly [key: string, count: number];

const byKey = (values: Iterable<Value>) => [...values].sort(([a], [b]) => (a < b ? -1 : 1));
const of = (rows: readonly { readonly key: string; readonly count: number }[]) =>
  rows.map(({ key, count }): Value => [key, count]);

/** How many clips have each value of a kind: all rows are read through, and nothing that was counted. */
async function readThrough(db: CollectionDatabase, kind: FacetKind): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const row of await db.clips.toArray())
    for (const value of facetValues(row))
      if (value.kind === kind) counts.set(value.key, (counts.get(value.key) ?? 0) + 1);
  return counts;
}

/** Every list of counts is what the rows of the clips say. */
async function expectTrue(db: CollectionDatabase, step: string): Promise<void> {
  const clips = await db.clips.toArray();
  expect([step, await countClips(db)]).toEqual([step, clips.length]);
  const [whole, first] = [await allFacets(db, KINDS, 1000), await allFacets(db, KINDS, 2)];
  for (const kind of KINDS) {
    const wanted = await readThrough(db, kind);
    const falling = [...wanted.values()].sort((a, b) => b - a);
    const what = `${step}: ${kind}`;
    const shown = of(whole.get(kind) ?? []);
    expect([what, byKey(shown)]).toEqual([what, byKey(wanted)]);
    expect([what, shown.map(([, count]) => count)]).toEqual([what, falling]);
    // The first two are the two most frequent, and the same as in the long list.
    expect([what, of(first.get(kind) ?? [])]).toEqual([what, shown.slice(0, 2)]);
    expect([what, of(await completionsOf(db, { kind, letters: '' }, 3))]).toEqual([what, shown.slice(0, 3)]);
    for (const letters of ['tr', 'van', 'nghi', 'nhan', 'bao1']) {
      const begun = (value: string) => ` ${fold(value)}`.includes(` ${letters}`);
      const labels = new Map((whole.get(kind) ?? []).map(({ key, label }) => [key, label]));
      const found = await completionsOf(db, { kind, letters }, 50);
      expect([what, letters, byKey(of(found))]).toEqual([
        ...[what, letters],
        byKey([...wanted].filter(([key]) => begun(labels.get(key) ?? ''))),
      ]);
    }
  }
  for (const kind of ['official', 'document'] as const) {
    const wanted = await readThrough(db, kind);
    const all = await listNames(db, kind, { typed: '', limit: 2 });
    expect([step, all.total]).toEqual([step, wanted.size]);
    const labels = (whole.get(kind) ?? []).filter(({ label }) => fold(label).includes('thu'));
    const some = await listNames(db, kind, { typed: 'thử', limit: 50 });
    expect([step, byKey(of(some.names))]).toEqual([step, byKey(of(labels))]);
  }
  expect([step, byKey(await monthsOf(db, { typed: '', filters: [] }))]).toEqual([
    step,
    byKey(await readThrough(db, 'month')),
  ]);
  const tags = await readThrough(db, 'tag');
  expect([step, [...(await tagsBegunBy(db, 'nh', 9))].sort()]).toEqual([step, [...tags.keys()].sort()]);
  const documents = await readThrough(db, 'document');
  expect([step, byKey(of(await documentsBegun(db, 'document:', 'document:0-NQ/TW' as EntityKey)))]).toEqual([
    step,
    byKey([...documents].filter(([key]) => key !== 'document:0-NQ/TW')),
  ]);
}

const NAMES = ['Trần Văn Mẫu', 'Lê Thị Thử', 'Phạm Văn Ví', 'Đào Trung Mẫu', 'Ngô Thử'];

/** Sixty acts on a collection of a few addresses, in an order that the seed decides; after each every list is true. */
async function story(db: CollectionDatabase, seed: number): Promise<ReadonlySet<string>> {
  let state = seed;
  const random = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) % below;
  };
  const done = new Set<string>();
  const some = async () => (await db.clips.toCollection().primaryKeys()).filter(() => random(3) === 0);
  const deleted: ClipId[] = [];
  const clip = (n: number) => {
    // A document's label is what the clip that came last called it.
    const kind = random(2) ? 'nghị quyết' : 'nghị định';
    const documents = random(3) ? [{ kind, number: `${random(3)}-NQ/TW` }] : [];
    const officials = NAMES.filter(() => random(3) === 0);
    const read = readClip({ url: `https://bao.example/${n}`, officials, documents });
    const outlet = `bao${random(3)}.example`;
    return { ...read, article: { ...read.article, outlet, publishedAt: `2026-0${1 + random(4)}-05` } };
  };
  const save = async (count: number) => saveClip(db, clip(random(30)), minute(count));
  const acts: Readonly<Record<string, (count: number) => Promise<unknown>>> = {
    saves: save,
    'saves again': save,
    'saves a third time': save,
    'saves one more': save,
    'saves many': (count) =>
      saveClips(
        db,
        Array.from({ length: random(2) ? 3 : 40 }, () => ({ clip: clip(random(60)), now: minute(count) })),
      ),
    tags: async () => addTag(db, await some(), `nhãn ${random(3)}`),
    'takes a tag off': async () => removeTag(db, await some(), `nhãn ${random(3)}`),
    marks: async () => setMark(db, await some(), { mark: random(2) ? 'star' : 'read', on: random(2) === 0 }),
    deletes: async (count) => {
      const [id] = await some();
      if (id && (await deleteClip(db, id, minute(count))).ok) deleted.push(id);
    },
    'deletes all': async (count) => {
      if (random(3) > 0) return;
      const ids = await db.clips.toCollection().primaryKeys();
      if ((await deleteClips(db, ids, { now: minute(count) })).ok) deleted.push(...ids);
    },
    restores: async () => {
      const id = deleted.pop();
      if (id) await restoreClip(db, { id });
    },
    'tends and packs': () => tendIndex(db, { size: 4 }),
    tends: () => tendIndex(db),
    folds: () => tendLedger(db, true),
    'counts anew': async (count) => {
      await dropFacets(db);
      // The counting has not reached it, or has, where the clock went backwards behind its first step.
      await save(count);
      const stop = new AbortController();
      await runJobs(db, stop.signal, async () => stop.abort());
      await save(count + 1);
      await saveClip(db, clip(200 + count), minute(-count));
      await tendIndex(db, { size: 4 });
    },
    'indexes anew': () => dropIndex(db).then(() => tendIndex(db, { size: 4 })),
    'deletes everything': async () => {
      if (random(4) > 0) return;
      await deleteEverything(db);
      deleted.length = 0;
    },
  };
  const names = Object.keys(acts);
  for (let count = 0; count < 60; count++) {
    const name = names[random(names.length)] ?? '';
    await acts[name]?.(count * 2);
    done.add(name);
    await expectTrue(db, `${count}, ${name}`);
  }
  return done;
}

test.each([1, 2, 3, 4])(
  'whatever is done, every list is what counting all rows gives (story %d)',
  async (seed) => {
    const db = emptyDatabase();
    const done = await story(db, seed * 7_919);
    expect(done.size).toBeGreaterThan(10);
  },
  120_000,
);

const clips = [
  { url: 'https://bao.example/1', officials: ['Trần Văn Mẫu', 'Lê Thị Thử'] },
  { url: 'https://bao.example/2', officials: ['Trần Văn Mẫu'] },
  { url: 'https://bao.example/3', officials: ['Trần Văn Mẫu', 'Phạm Văn Ví'] },
];
const save = (db: CollectionDatabase, n: number) => saveClip(db, readClip(clips[n]), minute(n));
const officials = async (db: CollectionDatabase) =>
  (await allFacets(db, ['official'], 9)).get('official')?.map(({ label, count }) => `${label} ${count}`);

/** How many clips more have each of the values in the ledger. */
const noted = async (db: CollectionDatabase) => (await db.ledger.get('counts'))?.more ?? [];

/** Two clips of so many officials: by the first their rows are written, by the second they stand in the ledger. */
async function noteMany(db: CollectionDatabase, count: number): Promise<readonly string[]> {
  const officials = Array.from({ length: count }, (_, n) => `Ngô Thử ${n}`);
  for (const n of [0, 1]) await saveClip(db, readClip({ url: `https://bao.example/${n}`, officials }), minute(n));
  return officials;
}

describe('the ledger', () => {
  test('a new clip writes rows of new values, and none of those that are there', async () => {
    const db = emptyDatabase();
    await save(db, 0);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    const written = () =>
      put.mock.contexts.flatMap((store, i) =>
        (store as IDBObjectStore).name === 'names'
          ? [(put.mock.calls[i]?.[0] as { key: string } | undefined)?.key]
          : [],
      );
    await save(db, 1);
    expect(written()).toEqual([]);
    await save(db, 2);
    expect(written()).toEqual(['official:Phạm Văn Ví']);
    expect(await noted(db)).toEqual([2, 2, 2]);
    expect(await officials(db)).toEqual(['Trần Văn Mẫu 3', 'Phạm Văn Ví 1', 'Lê Thị Thử 1']);
  });

  test('is folded where many values stand in it, and where something is packed; not behind a few', async () => {
    const db = emptyDatabase();
    const officials = Array.from({ length: 260 }, (_, n) => `Ngô Thử ${n}`);
    const put = (n: number, first: number, last: number) =>
      saveClip(db, readClip({ url: `https://bao.example/${n}`, officials: officials.slice(first, last) }), minute(n));
    await put(0, 0, 260);
    await put(1, 0, 200);
    await tendIndex(db);
    expect(await noted(db)).toHaveLength(202);
    await put(2, 180, 260);
    await tendIndex(db);
    expect(await noted(db)).toEqual([]);
    await put(3, 0, 1);
    await tendIndex(db, { size: 4 });
    expect(await noted(db)).toEqual([]);
    const counted = await countedNames(db, (names) => names.keyed('official', ['official:Ngô Thử 0']));
    expect(counted).toMatchObject([{ count: 3 }]);
    expect(await db.names.where('[kind+key]').equals(['official', 'official:Ngô Thử 0']).toArray()).toEqual(counted);
  });

  test('who changes counts takes from it what he counts, and leaves the rest', async () => {
    const db = emptyDatabase();
    const [, second] = [await save(db, 0), await save(db, 1)];
    const before = await noted(db);
    if (second.ok) await addTag(db, [second.value.id], 'đọc lại');
    expect([before, await noted(db)]).toEqual([
      [1, 1, 1],
      [1, 1, 1],
    ]);
    await saveClip(db, readClip({ ...clips[1], officials: ['Lê Thị Thử'] }), minute(2));
    expect(await officials(db)).toEqual(['Lê Thị Thử 2', 'Trần Văn Mẫu 1']);
    expect(await noted(db)).toEqual([1, 1]);
  });

  test('a value that no clip had any more is there again with the next one, and stands at nothing before', async () => {
    const db = emptyDatabase();
    const saved = await save(db, 0);
    if (saved.ok) await deleteClip(db, saved.value.id, minute(1));
    expect(await officials(db)).toEqual([]);
    await save(db, 1);
    expect(await officials(db)).toEqual(['Trần Văn Mẫu 1']);
    expect(await listNames(db, 'official', { typed: '', limit: 5 })).toMatchObject({ total: 1 });
    expect(await db.names.where('[kind+count]').between(['official', 1], ['official', Infinity]).count()).toBe(0);
  });

  test('a value under another label is completed by that at once', async () => {
    const db = emptyDatabase();
    const called = (kind: string, n: number) =>
      saveClip(db, readClip({ url: `https://bao.example/${n}`, documents: [{ kind, number: '1-X' }] }), minute(n));
    await called('nghị quyết', 0);
    await called('quy định', 1);
    await called('quy định', 2);
    const begun = (letters: string) => completionsOf(db, { kind: 'document', letters }, 5);
    expect([await begun('quy d'), await begun('nghi')]).toMatchObject([[{ key: 'document:1-X', count: 3 }], []]);
    await tendLedger(db, true);
    expect([await begun('quy d'), await begun('nghi')]).toMatchObject([[{ key: 'document:1-X', count: 3 }], []]);
  });

  test('folding, struck down at any write, has counted all or nothing', async () => {
    for (let struck = 0; ; struck++) {
      const db = emptyDatabase();
      const fail = failAtWrite(db);
      for (const n of [0, 1, 2]) await save(db, n);
      fail.left = struck;
      const result = await tendIndex(db, { size: 3 });
      const untouched = fail.left >= 0;
      fail.left = Number.POSITIVE_INFINITY;
      expect(await officials(db)).toEqual(['Trần Văn Mẫu 3', 'Phạm Văn Ví 1', 'Lê Thị Thử 1']);
      await tendLedger(db, true);
      expect(await officials(db)).toEqual(['Trần Văn Mẫu 3', 'Phạm Văn Ví 1', 'Lê Thị Thử 1']);
      if (untouched) {
        expect(struck).toBeGreaterThan(3);
        break;
      }
      expect(result).toMatchObject({ ok: false });
    }
  });

  test('who asks while it is folded finds every clip once, at whatever piece it is', async () => {
    const db = emptyDatabase();
    const many = await noteMany(db, 100);
    const state = { isFolded: false };
    const folded = tendLedger(db, true).finally(() => (state.isFolded = true));
    const asked: ReturnType<typeof allFacets>[] = [];
    const left = new Set<number>();
    // Not one behind the other: they would fall in step with the folding and never come between its writes.
    while (!state.isFolded) {
      asked.push(allFacets(db, ['official'], 200));
      left.add((await noted(db)).length);
    }
    await folded;
    for (const found of await Promise.all(asked))
      expect(byKey(of(found.get('official') ?? []))).toEqual(
        byKey(many.map((name) => [`official:${name}`, 2] as const)),
      );
    expect(left.size).toBeGreaterThan(2);
  });

  test('folding stops between two pieces where it is told to, and every clip is counted once', async () => {
    const db = emptyDatabase();
    const many = await noteMany(db, 100);
    const before = (await noted(db)).length;
    const stop = new AbortController();
    db.ledger.hook('updating', () => void stop.abort());
    await tendLedger(db, true, stop.signal);
    expect((await noted(db)).length).toBe(before - 32);
    const found = (await allFacets(db, ['official'], 200)).get('official') ?? [];
    expect(byKey(of(found))).toEqual(byKey(many.map((name) => [`official:${name}`, 2] as const)));
  });

  test('is folded while the index is made anew, too', async () => {
    const db = emptyDatabase();
    for (let n = 0; n < 60; n++) await saveClip(db, readClip({ url: `https://bao.example/old/${n}` }), minute(n));
    await tendIndex(db, { size: 60 });
    await dropIndex(db);
    await noteMany(db, 300);
    expect((await noted(db)).length).toBeGreaterThan(256);
    const stop = new AbortController();
    // In the third step; what comes behind the job is not done any more then.
    db.jobs.hook('updating', ({ done = 0 }: { done?: number }) => void (done === 30 && stop.abort()));
    await tendIndex(db, { signal: stop.signal });
    expect(await db.jobs.get('index')).toMatchObject({ done: 30 });
    expect(await noted(db)).toEqual([]);
  });
});
