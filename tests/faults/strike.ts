import type { DBCore, DBCoreTransaction } from 'dexie';
import type { CollectionDatabase } from '../../utils/store/database';

/** How a piece of work is struck: a write fails, the disk is full, or whoever worked is killed in the middle. */
export const blows = ['fails', 'full', 'dies'] as const;

export type Blow = (typeof blows)[number];

export interface Strike {
  /** Boundaries passed so far: every read and write of a transaction is one. */
  passed: number;
  /** The boundary that is struck; none at first. */
  at: number;
  blow: Blow;
  /** Passes a boundary that is none of the database's: a step at a file. Of a killed worker every later one fails, too. */
  readonly pass: (name: string) => void;
}

/** Makes a database that can be struck at any of its boundaries. */
export function strikeable(db: CollectionDatabase): Strike {
  const state = { dead: false };
  const strike: Strike = {
    ...{ passed: 0, at: Number.POSITIVE_INFINITY, blow: 'fails' },
    pass: (name) => boundary(name),
  };
  const boundary = (name: string, trans?: DBCoreTransaction) => {
    if (state.dead) throw new Error(`nobody is there any more for ${name}`);
    if (strike.passed++ !== strike.at) return;
    if (strike.blow === 'full') throw new DOMException(`no room for ${name}`, 'QuotaExceededError');
    if (strike.blow === 'dies') {
      // What a killed worker leaves: the transaction is rolled back by the browser, and nobody answers any more.
      state.dead = true;
      trans?.abort();
      db.close();
    }
    throw new Error(`struck down at ${name}`);
  };
  db.use({
    stack: 'dbcore',
    name: 'strike',
    create: (core: DBCore) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        const struck = <Request extends { readonly trans: DBCoreTransaction }, Answer>(
          act: (request: Request) => Promise<Answer>,
        ) => {
          return (request: Request) => {
            boundary(name, request.trans);
            return act(request);
          };
        };
        return {
          ...table,
          mutate: struck(table.mutate),
          get: struck(table.get),
          getMany: struck(table.getMany),
          query: struck(table.query),
          openCursor: struck(table.openCursor),
          count: struck(table.count),
        };
      },
    }),
  });
  return strike;
}
