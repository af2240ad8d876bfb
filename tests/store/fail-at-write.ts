import type { DBCore } from 'dexie';
import type { CollectionDatabase } from '../../utils/store/database';

/** Makes the database fail at its n-th write from now on, and answers how to disarm it. */
export function failAtWrite(db: CollectionDatabase, error?: Error) {
  const state = { left: Number.POSITIVE_INFINITY };
  db.use({
    stack: 'dbcore',
    name: 'fail',
    create: (core: DBCore) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        return {
          ...table,
          mutate: (request) => {
            if (--state.left < 0) throw error ?? new Error(`struck down while writing ${name}`);
            return table.mutate(request);
          },
        };
      },
    }),
  });
  return state;
}
