import { idsIn } from './columns';
import type { CollectionDatabase } from './database';

/**
 * Takes a broken segment out of the index and has its clips indexed anew (`derive.ts`).
 *
 * Where its columns can no longer say which clips it held, the places can.
 */
export function dropSegment(db: CollectionDatabase, number: number): Promise<void> {
  return db.transaction('rw', [db.clips, db.places, db.segments, db.jobs], async () => {
    const segment = await db.segments.get(number);
    if (segment?.state !== 'ready') return;
    const named = await db.places.bulkGet([...idsIn(segment)]);
    const rows = named.every((place) => place?.segment === number) ? named : await db.places.toArray();
    const ids = rows.flatMap((place) => (place?.segment === number ? [place.id] : []));
    await Promise.all([
      db.places.bulkDelete(ids),
      db.segments.put({ ...segment, state: 'gone' }),
      db.jobs.put({ name: 'index', after: '', done: 0, total: await db.clips.count() }),
    ]);
  });
}
