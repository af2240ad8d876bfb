import type { DBCore, DBCoreCursor, DBCoreTable, Middleware } from 'dexie';
import { damageOf, guardedTables } from './damage';

/** Damaged rows as they were met: `clips 01J…`. Whoever may write puts them aside (`put-aside.ts`). */
export interface Suspects {
  readonly met: Map<string, { readonly table: string; readonly key: unknown }>;
  /** Transactions that see rows as they are. */
  readonly seeing: WeakSet<object>;
  /** Called when one was met. */
  tell?: (() => void) | undefined;
}

function guardedTable(table: DBCoreTable, suspects: Suspects): DBCoreTable {
  const { name } = table;
  const keyOf = table.schema.primaryKey.extractKey;
  const isSound = (row: unknown, trans: object, key?: unknown): boolean => {
    if (row === undefined || suspects.seeing.has(trans) || damageOf(name, row) === undefined) return true;
    const met = key ?? keyOf?.(row);
    suspects.met.set(`${name} ${met}`, { table: name, key: met });
    suspects.tell?.();
    return false;
  };
  return {
    ...table,
    // `then` and not `await`: what Dexie hands out are promises of its own, that keep its transactions open.
    get: (request) => table.get(request).then((row) => (isSound(row, request.trans, request.key) ? row : undefined)),
    getMany: (request) =>
      table
        .getMany(request)
        .then((rows) => rows.map((row, i) => (isSound(row, request.trans, request.keys[i]) ? row : undefined))),
    query: (request) =>
      table
        .query(request)
        .then((answer) =>
          request.values ? { ...answer, result: answer.result.filter((row) => isSound(row, request.trans)) } : answer,
        ),
    openCursor: (request) =>
      table.openCursor(request).then((cursor) => {
        if (cursor && request.values !== false) skipDamaged(cursor, (row, key) => isSound(row, request.trans, key));
        return cursor;
      }),
  };
}

function skipDamaged(cursor: DBCoreCursor, isSound: (row: unknown, key: unknown) => boolean): void {
  const start = cursor.start.bind(cursor);
  cursor.start = (onNext) => start(() => (isSound(cursor.value, cursor.primaryKey) ? onNext() : cursor.continue()));
}

/**
 * A damaged row is read by nobody: it is as if it were not there, and is put aside as soon as somebody can. One such row
 * would else end every list, export and count it stands in.
 */
export const keepOut = (suspects: Suspects): Middleware<DBCore> => ({
  stack: 'dbcore',
  name: 'keep-out',
  create: (core) => ({
    ...core,
    table: (name) => {
      const table = core.table(name);
      return guardedTables.includes(name) ? guardedTable(table, suspects) : table;
    },
  }),
});
