import type { ClipId } from '../model/ids';
import { isPictureOf, type SavedPicture, withinLimits } from '../model/picture';
import type { Result } from '../model/result';
import type { CollectionDatabase } from './database';
import { guarded, Refusal } from './fault';

const sizeOf = ({ bytes }: SavedPicture) => bytes.length;

/**
 * Keeps pictures of a clip, in a transaction of their own: the clip is saved, whatever becomes of them. Those of the same
 * address take the place of older ones; older ones of other addresses stay as long as there is room. Asked again it changes
 * nothing. Answers how many of them are kept.
 *
 * Faults: `no-such-clip` and those of the storage.
 */
export function keepPictures(
  db: CollectionDatabase,
  clipId: ClipId,
  given: readonly SavedPicture[],
): Promise<Result<number>> {
  const sound = given.filter(({ type, bytes }) => isPictureOf(type, bytes));
  return guarded(() =>
    db.transaction('rw', [db.clips, db.pictures], async () => {
      if ((await db.clips.where('id').equals(clipId).count()) === 0)
        throw new Refusal('no-such-clip', `no clip has the id ${clipId}`);
      const before = await picturesOf(db, clipId);
      const kept = withinLimits([...sound, ...before], sizeOf);
      const addresses = new Set(kept.map(({ address }) => address));
      const gone = before.filter(({ address }) => !addresses.has(address));
      await db.pictures.bulkDelete(gone.map(({ address }) => [clipId, address] as [ClipId, string]));
      const fresh = new Set<SavedPicture>(sound);
      const added = kept.filter((one) => fresh.has(one));
      await db.pictures.bulkPut(added.map((one) => ({ ...one, clipId })));
      return added.length;
    }),
  );
}

/** What was kept of a clip's pictures. */
export const picturesOf = (db: CollectionDatabase, clipId: ClipId): Promise<readonly SavedPicture[]> =>
  db.pictures.where('clipId').equals(clipId).toArray();
