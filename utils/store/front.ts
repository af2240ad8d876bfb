import type { CollectionDatabase } from './database';
import type { ClipPage } from './list-clips';

/** What the popup showed last; undefined if nobody knows. */
export async function frontOf(db: CollectionDatabase): Promise<ClipPage | undefined> {
  const row = await db.front.get('popup');
  return row && { clips: row.clips, total: row.total };
}

/**
 * Keeps what the popup shows for its next opening. A table of its own, which no save touches: under a load of saves the clips
 * themselves are waited for (0.1 to 0.7 s where eight tabs clip at once), this is not.
 */
export async function keepFront(db: CollectionDatabase, { clips, total }: ClipPage): Promise<void> {
  await db.front.put({ name: 'popup', clips, total });
}
