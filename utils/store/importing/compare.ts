import { type ClipFate, mergeClips, type StampedClip } from '../../import/merge-clips';
import type { ExportedItem } from '../../import/read-export';
import type { CollectionDatabase } from '../database';
import { getWhole } from '../put-whole';

export type ClipItem = Extract<ExportedItem, { kind: 'clip' }>;

/** What becomes of a clip that comes in. */
export interface Compared {
  readonly fate: ClipFate;
  /** What is to be written; without an id where it was never saved. */
  readonly clip: StampedClip;
  readonly before?: StampedClip;
}

/** An id and times that no clip has: of one that was never saved, what is here is never older. */
const NEVER = { id: '' as StampedClip['id'], savedAt: '', updatedAt: '' };

/** Holds a clip against what is there of its article; part of the caller's transaction. */
export async function compareClip(
  db: CollectionDatabase,
  { clip, contentHash }: ClipItem,
  conflicts: 'keep' | 'take',
): Promise<Compared> {
  const coming: StampedClip = { ...NEVER, ...clip, contentHash };
  const url = clip.article.canonicalUrl ?? clip.article.url ?? '';
  const known = await db.clips.where('canonicalUrl').equals(url).first();
  const before = known && (await getWhole(db, known.id));
  if (!before) return { fate: 'new', clip: coming };
  return { ...mergeClips(before, coming, conflicts), before };
}
