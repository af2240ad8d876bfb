import type { Annotation } from '../../utils/model/annotation';
import type { Clip, ClipContent } from '../../utils/model/clip';
import type { ClipId } from '../../utils/model/ids';
import type { CollectionDatabase } from '../../utils/store/database';

/** A clip as it is read. */
export interface Saved {
  readonly clip: Clip;
  readonly content: ClipContent;
  readonly annotations: readonly Annotation[];
}

/** A clip with its body and notes; undefined if it is gone. */
export async function readSaved(db: CollectionDatabase, id: ClipId): Promise<Saved | undefined> {
  const [clip, content, annotations] = await Promise.all([
    db.clips.get(id),
    db.contents.get(id),
    db.annotations.where('clipId').equals(id).sortBy('id'),
  ]);
  return clip && content && { clip, content, annotations };
}
