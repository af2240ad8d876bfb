import type { Annotation } from '../model/annotation';
import type { ClipId } from '../model/ids';
import type { Result } from '../model/result';
import type { CollectionDatabase } from './database';
import { guarded } from './fault';
import { noteChanged, noteTables } from './note-changed';
import type { BinRow, ClipRow } from './rows';

/**
 * Gives a clip the highlights that stayed with deleted clips of its article, and the texts they were described in; asked
 * again it changes nothing. Answers how many there were.
 */
export function adoptHighlights(db: CollectionDatabase, id: ClipId): Promise<Result<number>> {
  return guarded(async () => {
    // Asked behind every clip, and nearly always of nothing: who may write keeps every other clip and search waiting.
    if (!(await isWaitedFor(db, id))) return 0;
    return db.transaction('rw', [...noteTables(db), db.bin], async () => {
      const [clip, content] = await Promise.all([db.clips.get(id), db.contents.get(id)]);
      if (!clip || !content) return 0;
      const adopted = await takeFromBin(db, clip);
      if (adopted > 0) await noteChanged(db, clip, content);
      return adopted;
    });
  });
}

const isWaitedFor = (db: CollectionDatabase, id: ClipId): Promise<boolean> =>
  db.transaction('r', [db.clips, db.annotations, db.bin], async () => {
    const clip = await db.clips.get(id);
    return clip !== undefined && (await highlightedOf(db, clip)).length > 0;
  });

/** Moves the highlights of the article's deleted clips to a clip. Part of the caller's transaction. */
export async function takeFromBin(db: CollectionDatabase, clip: ClipRow): Promise<number> {
  let taken = 0;
  for (const binned of await highlightedOf(db, clip)) taken += await move(db, binned, clip);
  return taken;
}

/** The deleted clips of a clip's article that highlights are on. */
const highlightedOf = async (db: CollectionDatabase, { id, canonicalUrl }: ClipRow): Promise<readonly BinRow[]> =>
  (await annotatedInBin(db)).filter((binned) => binned.id !== id && binned.clip.canonicalUrl === canonicalUrl);

/** The deleted clips that highlights are on; few, where the bin may hold thousands of whole articles. */
async function annotatedInBin(db: CollectionDatabase): Promise<readonly BinRow[]> {
  const ids = (await db.annotations.orderBy('clipId').uniqueKeys()) as ClipId[];
  const binned = await db.bin.bulkGet(ids);
  return binned.filter((row) => row !== undefined);
}

async function move(db: CollectionDatabase, { id, clip, content }: BinRow, to: ClipRow): Promise<number> {
  const [annotations, versions] = await Promise.all([
    db.annotations.where('clipId').equals(id).toArray(),
    db.versions.where('clipId').equals(id).toArray(),
  ]);
  const { contentHash, updatedAt: clippedAt } = clip;
  const isNeeded = (hash: string) => hash !== to.contentHash && annotations.some(({ textHash }) => textHash === hash);
  const texts = [...versions, { contentHash, clippedAt, content }].filter((text) => isNeeded(text.contentHash));
  await Promise.all([
    db.annotations.bulkPut(annotations.map((one): Annotation => ({ ...one, clipId: to.id }))),
    db.versions.bulkPut(texts.map((text) => ({ ...text, id: `${to.id} ${text.contentHash}`, clipId: to.id }))),
  ]);
  return annotations.length;
}
