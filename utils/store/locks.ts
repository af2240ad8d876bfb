import type { CollectionDatabase } from './database';

/** A collection, of which a lock needs the name alone. */
export type Named = Pick<CollectionDatabase, 'name'>;

/** Web Locks, by which pages and worker know of each other; Node has none. */
export const webLocks = () => globalThis.navigator?.locks as LockManager | undefined;

/** What a lock on some work with a collection is called. */
export const lockName = (db: Named, what: string) => `trich-luc-${what} ${db.name}`;

/**
 * Runs work that one does at a time, in all pages and the worker; who dies lets go. Somebody else is at it: undefined, and
 * nothing was done.
 */
export function ifFree<T>(db: Named, what: string, work: () => Promise<T>): Promise<T | undefined> {
  const locks = webLocks();
  if (!locks) return work();
  return locks.request(lockName(db, what), { ifAvailable: true }, (lock) => (lock ? work() : undefined));
}
