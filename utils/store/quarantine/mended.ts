import type { Result } from '../../model/result';
import type { CollectionDatabase } from '../database';
import { guarded } from '../fault';
import { putAside } from './put-aside';

/**
 * Runs a piece of work of the store, and once more where it met a damaged row in its way: one that nobody reads still holds
 * its address, under which nothing else can be saved until it is put aside.
 */
export async function mended<T>(db: CollectionDatabase, now: string, work: () => Promise<T>): Promise<Result<T>> {
  const first = await guarded(work);
  if (first.ok || db.suspects.met.size === 0) return first;
  const moved = await putAside(db, now);
  return moved.ok ? guarded(work) : first;
}
