import type { CollectionDatabase } from './database';

/** Deletes what segments left behind that are gone or were never finished. */
export async function sweepSegments(db: CollectionDatabase): Promise<void> {
  const left = await db.segments.where('state').anyOf(['gone', 'building']).primaryKeys();
  for (const number of left)
    await db.transaction('rw', [db.segments, db.deaths, db.vocabularies, db.pages], () =>
      Promise.all([
        db.pages.where('[segment+page]').between([number, 0], [number, Infinity]).delete(),
        db.segments.delete(number),
        db.deaths.delete(number),
        db.vocabularies.delete(number),
      ]),
    );
}
