import type { Bookmark } from '../import/bookmarks';
import type { Result } from '../model/result';
import type { CollectionDatabase } from './database';
import { guarded } from './fault';
import type { VisitRow } from './importing/import-rows';

/** Puts addresses on the list of those to visit; those that are clipped or on it are passed over. Answers how many came. */
export function addVisits(
  db: CollectionDatabase,
  bookmarks: readonly Bookmark[],
  { importId, now }: { readonly importId: string; readonly now: string },
): Promise<Result<number>> {
  return guarded(() =>
    db.transaction('rw', [db.visits, db.clips], async () => {
      const urls = bookmarks.map(({ url }) => url);
      const [there, clipped] = await Promise.all([
        db.visits.bulkGet(urls),
        db.clips.where('canonicalUrl').anyOf(urls).keys(),
      ]);
      const known = new Set(clipped);
      const rows = bookmarks
        .filter(({ url }, i) => !there[i] && !known.has(url))
        .map((one): VisitRow => ({ ...one, addedAt: one.addedAt ?? now, importId }));
      await db.visits.bulkPut(rows);
      return rows.length;
    }),
  );
}

/** The addresses to visit, the newest first; those that were clipped since are no longer among them. */
export async function visitsToMake(db: CollectionDatabase, limit: number): Promise<readonly VisitRow[]> {
  const rows = await db.visits.orderBy('addedAt').reverse().limit(limit).toArray();
  const clipped = new Set(
    await db.clips
      .where('canonicalUrl')
      .anyOf(rows.map(({ url }) => url))
      .keys(),
  );
  return rows.filter(({ url }) => !clipped.has(url));
}

export const removeVisit = (db: CollectionDatabase, url: string): Promise<void> => db.visits.delete(url);
