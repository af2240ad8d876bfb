import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { observe } from '../../utils/store/observe';
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
