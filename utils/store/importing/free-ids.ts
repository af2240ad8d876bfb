import { ulid } from 'ulid';
import type { StampedClip } from '../../import/merge-clips';
import type { AnnotationId } from '../../model/annotation';
import type { ClipId } from '../../model/ids';
import type { CollectionDatabase } from '../database';

/**
 * New clips under ids of their own: their own ones where those are free. Highlights of other clips are not overwritten.
 * Part of the caller's transaction.
 */
export async function withFreeIds(
  db: CollectionDatabase,
  clips: readonly StampedClip[],
  now: string,
): Promise<readonly StampedClip[]> {
  const [rows, marked] = await Promise.all([
    db.clips.bulkGet(clips.map(({ id }) => id)),
    db.annotations.bulkGet(clips.flatMap(({ annotations = [] }) => annotations.map((one) => one.id))),
  ]);
  const known = new Map(marked.flatMap((one) => (one ? [[one.id, one.clipId] as const] : [])));
  const fresh = () => ulid(Date.parse(now));
  return clips.map((clip, i) => {
    const id = clip.id !== '' && rows[i] === undefined ? clip.id : (fresh() as ClipId);
    const freed = (clip.annotations ?? []).map((one) =>
      (known.get(one.id) ?? id) === id ? one : { ...one, id: fresh() as AnnotationId },
    );
    const times = clip.savedAt === '' ? { savedAt: now, updatedAt: now } : {};
    return { ...clip, ...times, id, ...(freed.length > 0 && { annotations: freed }) };
  });
}

/** The highlights of other clips are not overwritten by what comes in for this one. Part of the caller's transaction. */
export async function withFreeHighlights(db: CollectionDatabase, clip: StampedClip, now: string): Promise<StampedClip> {
  const { annotations = [] } = clip;
  const known = await db.annotations.bulkGet(annotations.map(({ id }) => id));
  const isAnothers = (i: number) => known[i] !== undefined && known[i]?.clipId !== clip.id;
  if (!annotations.some((_, i) => isAnothers(i))) return clip;
  const freed = annotations.map((one, i) =>
    isAnothers(i) ? { ...one, id: ulid(Date.parse(now)) as AnnotationId } : one,
  );
  return { ...clip, annotations: freed };
}
