import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, test, vi } from 'vitest';
import type { SearchId } from '../../utils/model/saved-search';
import { faultOf } from '../../utils/store/fault';
import { listClips } from '../../utils/store/list-clips';
import { observe } from '../../utils/store/observe';
import { sightBySaying } from '../../utils/store/sight';
import { emptyDatabase } from './sample';

/** How many watches Dexie holds for the rows it keeps of a database. */
const heldFor = (name: string) =>
  Object.entries((Dexie as unknown as { cache: Record<string, DexieTable> }).cache)
    .filter(([table]) => table.startsWith(`idb://${name}/`))
    .flatMap(([, { queries }]) => Object.values(queries.query).flat())
    .reduce((sum, { subscribers }) => sum + subscribers.size, 0);

interface DexieTable {
  readonly queries: { readonly query: Record<string, readonly { readonly subscribers: ReadonlySet<unknown> }[]> };
}

test('a watch that is left in the middle of its reading leaves nothing behind', async () => {
  const db = emptyDatabase();
  await db.clips.count();
  for (let count = 0; count < 5; count++)
    await new Promise<void>((read) => {
      const watch = observe(async () => {
        setTimeout(read, 50);
        await db.clips.toArray();
        watch.unsubscribe();
        await db.names.toArray();
      }).subscribe(
        () => undefined,
        () => undefined,
      );
    });
  expect(heldFor(db.name)).toBe(0);
});

test('a watch that no write concerns asks again after many, hears every write that does, and leaves nobody listening', async () => {
  const db = emptyDatabase();
  const listeners = () =>
    (Dexie.on.storagemutated as unknown as { readonly subscribers: readonly unknown[] }).subscribers.length;
  const before = listeners();
  let asked = 0;
  const heard: number[] = [];
  const watch = observe(async () => {
    asked++;
    return db.searches.count();
  }).subscribe(
    (count) => heard.push(count),
    () => undefined,
  );
  await vi.waitFor(() => expect(heard).toEqual([0]));
  const [listening, first] = [listeners(), asked];
  for (let n = 0; n < 220; n++) await db.settings.put({ name: `setting ${n}`, value: n });
  await vi.waitFor(() => expect(asked - first).toBe(2));
  expect(listeners()).toBe(listening);
  await db.searches.put({
    ...{ id: 'a' as SearchId, name: 'a', typed: 'a', filters: [], order: 'relevance' },
    createdAt: '2026-11-20T08:00:00.000Z',
  });
  await vi.waitFor(() => expect(heard.at(-1)).toBe(1));
  watch.unsubscribe();
  expect(listeners()).toBe(before);
});

test('a watch of a collection that a newer version made is told so', async () => {
  const db = emptyDatabase();
  const newer = new Dexie(db.name);
  newer.version(99).stores({ clips: 'id' });
  await newer.open();
  newer.close();
  const reason = await new Promise((tell) => {
    observe(() => listClips(db, [], 1)).subscribe(() => tell('an answer'), tell);
  });
  expect(faultOf(reason).code).toBe('storage-newer');
});

test('a watch hears of what it read behind a wait for something that is not the storage', async () => {
  const db = emptyDatabase();
  const heard: number[] = [];
  const watch = observe(async () => {
    await undefined;
    return db.searches.count();
  }).subscribe(
    (count) => heard.push(count),
    () => undefined,
  );
  await vi.waitFor(() => expect(heard).toEqual([0]));
  await db.searches.put({
    ...{ id: 'a' as SearchId, name: 'a', typed: 'a', filters: [], order: 'relevance' },
    createdAt: '2026-11-20T08:00:00.000Z',
  });
  await vi.waitFor(() => expect(heard.at(-1)).toBe(1));
  watch.unsubscribe();
});

test.each([
  ['asks once again when it is seen, if something was written', 3, 2],
  ['asks nothing again if nothing was', 0, 1],
])('a watch that nobody sees has its first answer and %s', async (_, writes, answers) => {
  const db = emptyDatabase();
  const sight = sightBySaying();
  sight.say(false);
  const heard: number[] = [];
  const watch = observe(async () => db.settings.count(), sight).subscribe(
    (count) => heard.push(count),
    () => undefined,
  );
  await vi.waitFor(() => expect(heard).toEqual([0]));
  for (let n = 0; n < writes; n++) await db.settings.put({ name: `setting ${n}`, value: n });
  await new Promise((wake) => setTimeout(wake, 50));
  expect(heard).toEqual([0]);
  sight.say(true);
  await new Promise((wake) => setTimeout(wake, 50));
  expect(heard).toHaveLength(answers);
  await db.settings.put({ name: 'another', value: 1 });
  await vi.waitFor(() => expect(heard.at(-1)).toBe(writes + 1));
  watch.unsubscribe();
  sight.say(false);
  sight.say(true);
  await db.settings.put({ name: 'a last one', value: 1 });
  await new Promise((wake) => setTimeout(wake, 50));
  expect(heard.at(-1)).toBe(writes + 1);
});

test('a page that is put behind another in the middle of its first reading has its answer, and hears what was written meanwhile', async () => {
  const db = emptyDatabase();
  const sight = sightBySaying();
  const heard: number[] = [];
  const watch = observe(async () => {
    await new Promise((wake) => setTimeout(wake, 20));
    return db.settings.count();
  }, sight).subscribe(
    (count) => heard.push(count),
    () => undefined,
  );
  sight.say(false);
  await db.settings.put({ name: 'one', value: 1 });
  await vi.waitFor(() => expect(heard.at(-1)).toBe(1));
  watch.unsubscribe();
});
