import type { Dexie, PromiseExtended, Transaction } from 'dexie';
import { ulid } from 'ulid';
import type { ClipId } from '../model/ids';
import type { CollectionDatabase } from './database';

/** What waits to be packed: the ids in the order of their writing, and the stamp of the last. */
export interface Stamped {
  readonly ids: readonly ClipId[];
  readonly last: string;
}

/**
 * Reads it, as part of the caller's transaction. Never by a cursor that goes backwards, which would be one request: where all
 * that waited was packed it walks back over everything that ever did since the browser started. Chromium was at it for 30 to
 * 80 seconds, in the one thread that serves all storage, while 20,000 clips were indexed anew (30 November 2026).
 */
export function stampedIds({ fresh }: CollectionDatabase): PromiseExtended<Stamped> {
  return fresh
    .orderBy('stamp')
    .primaryKeys()
    .then((ids) => {
      const id = ids.at(-1);
      return id === undefined ? { ids, last: '' } : fresh.get(id).then((row) => ({ ids, last: row?.stamp ?? '' }));
    });
}

/** The last stamp that was given in a transaction: others write none until it is over. */
const given = new WeakMap<Transaction, string>();

/** Dexie's own class is reached through the database: it is loaded where that is opened. */
function outermost(db: CollectionDatabase): Transaction | undefined {
  let transaction: Transaction | undefined = (db.constructor as typeof Dexie).currentTransaction ?? undefined;
  while (transaction?.parent) transaction = transaction.parent;
  return transaction;
}

/**
 * The last stamp that waits, `''` where all do before `own`, as nearly always: then neither the others are walked through nor a
 * row is read with all its words.
 */
const lastAgainst = (db: CollectionDatabase, own: string): PromiseExtended<string> =>
  db.fresh
    .where('stamp')
    .aboveOrEqual(own)
    .primaryKeys()
    .then((later) => (later.length > 0 ? stampedIds(db).then(({ last }) => last) : ''));

/**
 * A stamp for the next words that wait: behind all that wait now, whatever the clock says, so that who knows the last one
 * knows them all (`freshRows`). Part of the caller's transaction.
 */
export function nextStamp(db: CollectionDatabase): Promise<string> {
  const own = ulid();
  const transaction = outermost(db);
  const known = transaction && given.get(transaction);
  return Promise.resolve(known ?? lastAgainst(db, own)).then((read) => {
    // Who asked at the same time may have been given one meanwhile.
    const last = (transaction && given.get(transaction)) ?? read;
    // Never one that was given before: what waits is known by it (`freshRows`).
    const stamp = own > last ? own : `${last}${own}`;
    if (transaction) given.set(transaction, stamp);
    return stamp;
  });
}
