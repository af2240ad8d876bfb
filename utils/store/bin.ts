import type { ClipState } from '../model/clip';
import type { ClipId } from '../model/ids';
import type { Result } from '../model/result';
import { takeFromBin } from './adopt-highlights';
import { stateOf } from './clip-row';
import type { CollectionDatabase } from './database';
import { forgetOld } from './empty-bin';
import { guarded, Refusal } from './fault';
import { forgetWords } from './forget-words';
import { withoutFront } from './front';
import type { DeletedClip } from './last-deleted';
import { noteChanged } from './note-changed';
import { indexTables, indexWords } from './search-index';
import { waitingRow } from './stories/waiting';
import { rowTables, writeRow } from './write-row';

const tables = (db: CollectionDatabase) => [
  ...[...rowTables(db), ...indexTables(db)],
  ...[db.contents, db.bin, db.versions, db.stories, db.pictures],
];

/** Moves one clip into the bin; undefined if there is none, nor one deleted before. Part of the caller's transaction. */
async function putInBin(db: CollectionDatabase, id: ClipId, now: string): Promise<DeletedClip | undefined> {
  const [clip, content, binned] = await Promise.all([db.clips.get(id), db.contents.get(id), db.bin.get(id)]);
  if (!clip || !content) return binned && { id, title: binned.clip.title, deletedAt: binned.deletedAt };
  await db.bin.put({ id, deletedAt: now, clip, content });
  await Promise.all([
    writeRow(db, clip, undefined),
    db.contents.delete(id),
    forgetWords(db, id),
    db.stories.delete(id),
  ]);
  return { id, title: clip.title, deletedAt: now };
}

/**
 * Moves a clip into the bin, whole, where it stays for 30 days; deleting it again changes nothing.
 *
 * Faults: `no-such-clip` and those of the storage.
 */
export function deleteClip(db: CollectionDatabase, id: ClipId, now: string): Promise<Result<DeletedClip>> {
  const work = async () => {
    await forgetOld(db, now);
    const deleted = await putInBin(db, id, now);
    if (!deleted) throw new Refusal('no-such-clip', `no clip has the id ${id}`);
    return deleted;
  };
  return guarded(() => withoutFront(() => db.transaction('rw', tables(db), work)));
}

/** Clips are moved so many at a time: a save in between waits for no more. */
const PIECE = 25;

/**
 * Moves clips into the bin as `deleteClip` does, some at a time; those that are gone are passed over.
 *
 * Answers those that were moved. `onCount` hears how many are through.
 */
export function deleteClips(
  db: CollectionDatabase,
  ids: readonly ClipId[],
  { now, onCount }: { readonly now: string; readonly onCount?: (done: number) => void },
): Promise<Result<readonly ClipId[]>> {
  return guarded(async () => {
    const moved: ClipId[] = [];
    for (let from = 0; from < ids.length; from += PIECE) {
      const work = async () => {
        await forgetOld(db, now);
        for (const id of ids.slice(from, from + PIECE)) if (await putInBin(db, id, now)) moved.push(id);
      };
      await withoutFront(() => db.transaction('rw', tables(db), work));
      onCount?.(Math.min(ids.length, from + PIECE));
    }
    return moved;
  });
}

/**
 * Brings a deleted clip back as it was, with the highlights that a later clip of its article had when that was deleted
 * too; restoring it again changes nothing.
 *
 * Faults: `already-clipped` if the article was clipped anew in between (the clip stays in the bin), `no-such-clip`.
 */
export function restoreClip(db: CollectionDatabase, { id }: Pick<DeletedClip, 'id'>): Promise<Result<ClipState>> {
  return guarded(() => db.transaction('rw', tables(db), async () => takeOutOfBin(db, id)));
}

/** The clip if it is back, or why it cannot be: another state of it is there, or it is gone for good. */
async function backOrRefused(db: CollectionDatabase, id: ClipId): Promise<ClipState | Refusal> {
  try {
    return await takeOutOfBin(db, id);
  } catch (error) {
    // Nothing was written by then, so that the others of the transaction may go on.
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/**
 * Brings clips back as `restoreClip` does, some at a time, and answers those that are back. One whose article was clipped
 * again stays in the bin and keeps no other there; where none can be brought back that is the fault.
 */
export function restoreClips(
  db: CollectionDatabase,
  ids: readonly ClipId[],
  onCount?: (done: number) => void,
): Promise<Result<readonly ClipId[]>> {
  return guarded(async () => {
    const back: ClipId[] = [];
    const refused: Refusal[] = [];
    for (let from = 0; from < ids.length; from += PIECE) {
      await db.transaction('rw', tables(db), async () => {
        for (const id of ids.slice(from, from + PIECE)) {
          const state = await backOrRefused(db, id);
          if (state instanceof Refusal) refused.push(state);
          else back.push(id);
        }
      });
      onCount?.(Math.min(ids.length, from + PIECE));
    }
    const [first] = refused;
    if (first && back.length === 0) throw first;
    return back;
  });
}

/** Brings one clip back. Part of the caller's transaction. */
async function takeOutOfBin(db: CollectionDatabase, id: ClipId): Promise<ClipState> {
  const [clip, binned] = await Promise.all([db.clips.get(id), db.bin.get(id)]);
  if (clip) return stateOf(clip, false);
  if (!binned) throw new Refusal('no-such-clip', `no deleted clip has the id ${id}`);
  const newer = await db.clips.where('canonicalUrl').equals(binned.clip.canonicalUrl).count();
  if (newer > 0) throw new Refusal('already-clipped', `${binned.clip.canonicalUrl} was clipped again`);
  const { content } = binned;
  await Promise.all([
    writeRow(db, undefined, binned.clip).then((values) => indexWords(db, binned.clip, content, values)),
    db.contents.add(content),
    db.stories.put(waitingRow(id)),
    db.bin.delete(id),
  ]);
  // They may have gone to a later clip with the mark left here, or come from one.
  if ((await takeFromBin(db, binned.clip)) > 0 || binned.clip.marks?.includes('note'))
    await noteChanged(db, binned.clip, content);
  return stateOf(binned.clip, false);
}

/** What lies in the bin, the last deleted first, and how much. Bodies are read along: IndexedDB has no half rows. */
export async function binned(
  db: CollectionDatabase,
  limit: number,
): Promise<{ readonly clips: readonly DeletedClip[]; readonly total: number }> {
  const rows: DeletedClip[] = [];
  const total = await db.bin.count();
  await db.bin
    .orderBy('deletedAt')
    .reverse()
    .limit(limit)
    .each(({ id, clip: { title, outlet }, deletedAt }) => rows.push({ id, title, deletedAt, outlet }));
  return { clips: rows, total };
}
