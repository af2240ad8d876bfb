import type { CollectionDatabase } from './database';

/**
 * Runs work that builds or sweeps segments: one at a time in all tabs and the worker. Somebody else is at it: undefined,
 * and nothing was done.
 */
export function withIndexLock<T>(db: CollectionDatabase, work: () => Promise<T>): Promise<T | undefined> {
  const locks = globalThis.navigator?.locks as LockManager | undefined;
  if (!locks) return work();
  return locks.request(`trich-luc-index ${db.name}`, { ifAvailable: true }, (lock) => (lock ? work() : undefined));
}
