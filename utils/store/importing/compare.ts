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

/** The address by which a clip of a file is known. */
export const urlOf = ({ clip }: ClipItem): string => clip.article.canonicalUrl ?? clip.article.url ?? '';

/** A clip that comes in, as it is where nothing is there of its article. */
export const comingOf = ({ clip, contentHash }: ClipItem): StampedClip => ({ ...NEVER, ...clip, contentHash });

/** Holds a clip against what is there of its article; part of the caller's transaction. */
export async function compareClip(
  db: CollectionDatabase,
  item: ClipItem,
  conflicts: 'keep' | 'take',
): Promise<Compared> {
  const coming = comingOf(item);
  const known = await db.clips.where('canonicalUrl').equals(urlOf(item)).first();
  const before = known && (await getWhole(db, known.id));
  if (!before) return { fate: 'new', clip: coming };
  return { ...mergeClips(before, coming, conflicts), before };
}
