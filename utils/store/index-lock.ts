import type { CollectionDatabase } from './database';
import { ifFree } from './locks';

/**
 * Runs work that builds or sweeps segments: one at a time in all tabs and the worker. Somebody else is at it: undefined,
 * and nothing was done.
 */
export const withIndexLock = <T>(db: CollectionDatabase, work: () => Promise<T>): Promise<T | undefined> =>
  ifFree(db, 'index', work);
