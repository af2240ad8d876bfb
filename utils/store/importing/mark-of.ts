import type { StampedClip } from '../../import/merge-clips';
import { readersDeeds } from '../../model/as-exported';
import type { ClipId } from '../../model/ids';
import type { CollectionDatabase } from '../database';
import type { ClipRow } from '../rows';

type Marked = Pick<StampedClip, 'updatedAt' | 'contentHash' | 'tags' | 'marks' | 'annotations' | 'note'>;

/** What tells whether a reader changed a clip since it was written: clipped again, tagged, marked, noted. */
export const markOf = ({ updatedAt, contentHash, tags = [], marks = [], annotations = [], note }: Marked): string =>
  JSON.stringify([updatedAt, contentHash, tags, marks, note?.text, annotations.map((one) => [one.id, one.updatedAt])]);

/** Clips as they are now, by id, with their marks; those that are gone or damaged are missing. Part of the caller's transaction. */
export async function markedRows(
  db: CollectionDatabase,
  ids: readonly ClipId[],
): Promise<ReadonlyMap<ClipId, { readonly row: ClipRow; readonly mark: string }>> {
  const [rows, contents, annotations, notes] = await Promise.all([
    db.clips.bulkGet([...ids]),
    // Only to meet what is damaged: that is nobody's to take out unseen.
    db.contents.bulkGet([...ids]),
    db.annotations.where('clipId').anyOf(ids).toArray(),
    db.clipNotes.bulkGet([...ids]),
  ]);
  return new Map(
    rows.flatMap((row, i) => {
      if (!row || !contents[i]) return [];
      const own = annotations.filter(({ clipId }) => clipId === row.id);
      const mark = markOf({
        updatedAt: row.updatedAt,
        contentHash: row.contentHash,
        ...readersDeeds(row, { annotations: own, note: notes[i] }),
      });
      return [[row.id, { row, mark }] as const];
    }),
  );
}
