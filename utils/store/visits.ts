import type { CollectionDatabase } from './database';
import type { VisitRow } from './importing/import-rows';

/** An address to visit; `isClipped` where only what was said of it in another tool has no place in its clip. */
export type VisitToMake = VisitRow & { readonly isClipped: boolean };

/** The addresses to visit, the newest first; those that were clipped since are no longer among them. */
export async function visitsToMake(db: CollectionDatabase, limit: number): Promise<readonly VisitToMake[]> {
  const rows = await db.visits.orderBy('addedAt').reverse().limit(limit).toArray();
  const clipped = new Set(
    await db.clips
      .where('canonicalUrl')
      .anyOf(rows.map(({ url }) => url))
      .keys(),
  );
  return rows
    .map((row) => ({ ...row, isClipped: clipped.has(row.url) }))
    .filter(({ isClipped, lost, highlights }) => !isClipped || lost !== undefined || highlights !== undefined);
}

export const removeVisit = (db: CollectionDatabase, url: string): Promise<void> => db.visits.delete(url);
