import type { DBCore, DBCoreTransaction } from 'dexie';
import { openDatabase as open } from '../../../utils/store/database';
import { boundary } from './kill-switch';

// biome-ignore lint/performance/noBarrelFile: it stands in the place of the whole module.
export * from '../../../utils/store/database';

const never = () => new Promise<never>(() => undefined);

/** A transaction of the dead is rolled back, as the browser does with one whose owner is gone. */
function letGo(trans: DBCoreTransaction): void {
  try {
    trans.abort();
  } catch {
    // It was over.
  }
}

type Work<Request, Answer> = (request: Request) => Promise<Answer>;

const guarded =
  <Request extends { readonly trans: DBCoreTransaction }, Answer>(name: string, work: Work<Request, Answer>) =>
  (request: Request): Promise<Answer> => {
    if (!boundary(name)) return work(request);
    letGo(request.trans);
    return never();
  };

/** In the test build this stands in the place of `utils/store/database.ts`: every step of a transaction is a boundary. */
export function openDatabase(name?: string) {
  const db = open(name);
  return db.use({
    stack: 'dbcore',
    name: 'kill-switch',
    create: (core: DBCore) => ({
      ...core,
      transaction: (stores, mode, options) => {
        const trans = core.transaction(stores, mode, options) as DBCoreTransaction & EventTarget;
        // Before Dexie hears of it: what was written is written, and nobody was told.
        trans.addEventListener('complete', (event) => {
          if (boundary(`committed ${mode} ${stores.join(' ')}`)) event.stopImmediatePropagation();
        });
        return trans;
      },
      table: (of) => {
        const table = core.table(of);
        return {
          ...table,
          mutate: guarded(`${of} write`, table.mutate),
          get: guarded(`${of} get`, table.get),
          getMany: guarded(`${of} get many`, table.getMany),
          query: guarded(`${of} query`, table.query),
          openCursor: guarded(`${of} cursor`, table.openCursor),
          count: guarded(`${of} count`, table.count),
        };
      },
    }),
  }) as ReturnType<typeof open>;
}
