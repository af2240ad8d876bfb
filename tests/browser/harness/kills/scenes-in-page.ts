import type { CollectionDatabase } from '../../../../utils/store/database';
import { collectionTables } from '../../../../utils/store/delete-everything';

/** The rows of a collection as they were, table by table; the reader's choices and his backups are none of it. */
type Rows = readonly {
  readonly name: string;
  readonly keys: readonly unknown[];
  readonly rows: readonly unknown[];
}[];

const taken = (db: CollectionDatabase): Promise<Rows> =>
  db.transaction('r', collectionTables(db), () =>
    Promise.all(
      collectionTables(db).map(async (table) => ({
        name: table.name,
        keys: await table.toCollection().primaryKeys(),
        rows: await table.toArray(),
      })),
    ),
  );

async function putBack(db: CollectionDatabase, all: Rows): Promise<void> {
  await db.transaction('rw', collectionTables(db), async () => {
    for (const { name, keys, rows } of all) {
      const table = db.table(name);
      await table.clear();
      await (table.schema.primKey.keyPath === null ? table.bulkAdd(rows, keys as never) : table.bulkAdd(rows));
    }
  });
  db.shelf.clear();
  db.ordinals.clear();
}

/** Makes scenes: each once, and from then on its rows are laid as they were. */
export function sceneMaker(db: CollectionDatabase) {
  const scenes = new Map<string, Rows>();
  return async (name: string, make: () => Promise<unknown>): Promise<void> => {
    const known = scenes.get(name);
    if (known) return putBack(db, known);
    await make();
    scenes.set(name, await taken(db));
  };
}
