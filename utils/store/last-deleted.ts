import type { ClipId } from '../model/ids';
import type { CollectionDatabase } from './database';

/** A deleted clip as the reader is reminded of it. */
export interface DeletedClip {
  readonly id: ClipId;
  readonly title: string;
  readonly outlet?: string;
  /** ISO 8601 in UTC. */
  readonly deletedAt: string;
}

/** The clip that was deleted last, if that was after `since` (ISO 8601 in UTC). */
export async function lastDeleted(db: CollectionDatabase, since: string): Promise<DeletedClip | undefined> {
  const row = await db.bin.where('deletedAt').above(since).last();
  return row && { id: row.id, title: row.clip.title, deletedAt: row.deletedAt };
}
