import type { ClipState } from '../model/clip';
import type { ClipId } from '../model/ids';
import type { Result } from '../model/result';
import { stateOf } from './clip-row';
import type { CollectionDatabase } from './database';
import { guarded, Refusal } from './fault';
import type { DeletedClip } from './last-deleted';
import { forgetWords, indexTables, indexWords } from './search-index';
import { rowTables, writeRow } from './write-row';

/** Deleted clips can be restored for so many days. */
export const BIN_DAYS = 30;

const tables = (db: CollectionDatabase) => [...rowTables(db), ...indexTables(db), db.contents, db.bin, db.versions];

/**
 * Moves a clip into the bin, whole, where it stays for 30 days; deleting it again changes nothing.
 *
 * Faults: `no-such-clip` and those of the storage.
 */
export function deleteClip(db: CollectionDatabase, id: ClipId, now: string): Promise<Result<DeletedClip>> {
  const oldest = new Date(Date.parse(now) - BIN_DAYS * 86_400_000).toISOString();
  return guarded(() =>
    db.transaction('rw', tables(db), async () => {
      const [clip, content, binned] = await Promise.all([db.clips.get(id), db.contents.get(id), db.bin.get(id)]);
      if (!clip || !content) {
        if (!binned) throw new Refusal('no-such-clip', `no clip has the id ${id}`);
        return { id, title: binned.clip.title, deletedAt: binned.deletedAt };
      }
      await empty(db, oldest);
      await db.bin.put({ id, deletedAt: now, clip, content });
      await Promise.all([writeRow(db, clip, undefined), db.contents.delete(id), forgetWords(db, id)]);
      return { id, title: clip.title, deletedAt: now };
    }),
  );
}

/** Highlights and older texts stay with a deleted clip, and go when it goes for good. */
async function empty(db: CollectionDatabase, oldest: string): Promise<void> {
  const old = db.bin.where('deletedAt').below(oldest);
  const ids = await old.primaryKeys();
  if (ids.length === 0) return;
  await Promise.all([
    db.bin.bulkDelete(ids),
    db.annotations.where('clipId').anyOf(ids).delete(),
    db.versions.where('clipId').anyOf(ids).delete(),
  ]);
}

/**
 * Brings a deleted clip back as it was; restoring it again changes nothing.
 *
 * Faults: `already-clipped` if the article was clipped anew in between (the clip stays in the bin), `no-such-clip`.
 */
export function restoreClip(db: CollectionDatabase, { id }: Pick<DeletedClip, 'id'>): Promise<Result<ClipState>> {
  return guarded(() =>
    db.transaction('rw', tables(db), async () => {
      const [clip, binned] = await Promise.all([db.clips.get(id), db.bin.get(id)]);
      if (clip) return stateOf(clip, false);
      if (!binned) throw new Refusal('no-such-clip', `no deleted clip has the id ${id}`);
      const newer = await db.clips.where('canonicalUrl').equals(binned.clip.canonicalUrl).count();
      if (newer > 0) throw new Refusal('already-clipped', `${binned.clip.canonicalUrl} was clipped again`);
      const { content } = binned;
      await Promise.all([
        writeRow(db, undefined, binned.clip).then((values) => indexWords(db, binned.clip, content, values)),
        db.contents.add(content),
        db.bin.delete(id),
      ]);
      return stateOf(binned.clip, false);
    }),
  );
}
