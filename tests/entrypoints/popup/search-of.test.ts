import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Search, searchOf } from '../../../entrypoints/popup/search-of';
import { COLLECTION } from '../../../utils/store/collection-name';
import { type CollectionDatabase, openDatabase } from '../../../utils/store/database';
import { everyClip } from '../../../utils/store/facet-values';
import { saveClip } from '../../../utils/store/save-clip';
import { fillShelf } from '../../../utils/store/shelf';
import { minute, readClip } from '../../store/sample';

/** What workers were told, and how to say that one has read ahead. */
const workers: { said: object[]; tell: (data: string) => void }[] = [];

const watches: { unsubscribe(): void }[] = [];

class FakeWorker {
  readonly #hears: ((event: { readonly data: string }) => void)[] = [];
  readonly #said: object[] = [];
  constructor() {
    workers.push({ said: this.#said, tell: (data) => this.#hears.forEach((hear) => void hear({ data })) });
  }
  addEventListener(type: string, hear: (event: { readonly data: string }) => void): void {
    if (type === 'message') this.#hears.push(hear);
  }
  postMessage(said: object): void {
    this.#said.push(said);
  }
  terminate(): void {
    expect.fail('nothing stumbles here');
  }
}

let db: CollectionDatabase;
beforeEach(async () => {
  workers.length = 0;
  vi.stubGlobal('Worker', FakeWorker);
  db = openDatabase(COLLECTION);
  await saveClip(db, readClip({ url: 'https://bao.example/1', title: 'Lân tinh phố cổ' }), minute(1));
});
afterEach(async () => {
  for (const watch of watches.splice(0)) watch.unsubscribe();
  vi.unstubAllGlobals();
  await db.delete();
});

const count = (clips: number) =>
  db.names.where('[kind+key]').equals([everyClip.kind, everyClip.key]).modify({ count: clips });

/** Who answers a search: the page does it here, the worker is only told of the question. */
async function answerer(search: Search): Promise<string> {
  const list = search.watch({ typed: 'phố cổ', filters: [] }, 40);
  return new Promise((say, fail) => {
    watches.push(list.subscribe(({ total }) => say(`page: ${total}`), fail));
    if (workers[0]?.said.some((one) => typeof one === 'object' && 'question' in one)) say('worker');
  });
}

test.each([
  ['a page answers as long as nothing is begun', 5000, { begun: false, columns: false, ahead: false }, 'page: 1'],
  ['of few clips it goes on doing so', 999, { begun: true, columns: false, ahead: false }, 'page: 1'],
  [
    'a worker that reads is asked by whom has read nothing',
    1000,
    { begun: true, columns: false, ahead: false },
    'worker',
  ],
  ['and not by whom has', 1000, { begun: true, columns: true, ahead: false }, 'page: 1'],
  ['one that has read ahead is asked by everybody', 1000, { begun: true, columns: true, ahead: true }, 'worker'],
])('%s', async (_, clips, { begun, columns, ahead }, who) => {
  await count(clips);
  const search = searchOf(db);
  const isThere = begun ? search.goApart() : Promise.resolve();
  if (begun && clips >= 1000) await vi.waitFor(() => expect(workers[0]?.said).toEqual(['warm']));
  else await isThere;
  if (columns) await fillShelf(db);
  if (ahead) {
    workers[0]?.tell('warm');
    await isThere;
  }
  expect(await answerer(search)).toBe(who);
  expect(workers).toHaveLength(begun && clips >= 1000 ? 1 : 0);
});

test('a worker is begun once', async () => {
  await count(1000);
  const search = searchOf(db);
  void search.goApart();
  await vi.waitFor(() => expect(workers).toHaveLength(1));
  await search.goApart();
  expect(workers[0]?.said).toEqual(['warm']);
});
