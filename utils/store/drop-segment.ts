import type { ClipId } from '../model/ids';
import { idsIn } from './columns';
import type { CollectionDatabase } from './database';
import { beginJob } from './jobs';
import { readySegments } from './shelf';

/**
 * Takes a broken segment out of the index and has its clips indexed anew (`derive.ts`): every clip that no other part of
 * the index holds, for its own columns may no longer say which they were.
 */
export function dropSegment(db: CollectionDatabase, number: number): Promise<void> {
  return db.transaction('rw', [db.clips, db.places, db.fresh, db.segments, db.jobs], async () => {
    const segment = await db.segments.get(number);
    if (segment?.state !== 'ready') return;
    const others = (await readySegments(db)).filter((other) => other.number !== number && other.isWhole);
    const held = new Set<ClipId>(others.flatMap(idsIn));
    for (const id of await db.fresh.toCollection().primaryKeys()) held.add(id);
    const ids = (await db.places.toCollection().primaryKeys()).filter((id) => !held.has(id));
    await Promise.all([
      db.places.bulkDelete(ids),
      db.segments.put({ ...segment, state: 'gone' }),
      beginJob(db, 'index'),
    ]);
  });
}
