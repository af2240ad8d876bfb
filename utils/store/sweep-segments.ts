import type { CollectionDatabase } from './database';

/**
 * Deletes what segments left behind that are gone or were never finished. Their pages first and by themselves: of a large
 * segment they are thousands, and a save waits for whoever holds the other tables.
 */
export async function sweepSegments(db: CollectionDatabase): Promise<void> {
  const left = await db.segments.where('state').anyOf(['gone', 'building']).primaryKeys();
  for (const number of left) {
    await db.pages.where('[segment+page]').between([number, 0], [number, Infinity]).delete();
    await db.transaction('rw', [db.segments, db.deaths, db.vocabularies], () =>
      Promise.all([db.segments.delete(number), db.deaths.delete(number), db.vocabularies.delete(number)]),
    );
  }
}
