import type { Transaction } from 'dexie';
import { exportedPicture } from '../../model/as-exported';
import type { ClipId } from '../../model/ids';
import type { Result } from '../../model/result';
import type { CollectionDatabase } from '../database';
import { dropFacets } from '../derive';
import { guarded } from '../fault';
import { forgetWords } from '../forget-words';
import { withoutFront } from '../front';
import { indexTables } from '../search-index';
import { rowTables } from '../write-row';
import { damageOf } from './damage';
import type { QuarantineRow } from './quarantine-row';

const tables = (db: CollectionDatabase) => [
  ...[...rowTables(db), ...indexTables(db), db.contents, db.versions, db.annotations, db.clipNotes],
  ...[db.pictures],
  ...[db.stories, db.stale, db.quarantine],
];

/** Rows are seen as they are from here on to the end of the transaction. */
function seeAll(db: CollectionDatabase, transaction: Transaction): void {
  // What Dexie hands to its middleware, and does not name in its types.
  db.suspects.seeing.add((transaction as Transaction & { readonly idbtrans: object }).idbtrans);
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** A clip with all that belongs to it goes out of the collection, whichever of its two rows is damaged. */
async function putClipAside(db: CollectionDatabase, id: ClipId, now: string): Promise<boolean> {
  const [clip, content, annotations, versions, note, pictures] = await Promise.all([
    db.clips.get(id),
    db.contents.get(id),
    db.annotations.where('clipId').equals(id).toArray(),
    db.versions.where('clipId').equals(id).toArray(),
    db.clipNotes.get(id),
    db.pictures.where('clipId').equals(id).toArray(),
  ]);
  const [ofRow, ofContent] = [clip && damageOf('clips', clip), content && damageOf('contents', content)];
  if (ofRow === undefined && ofContent === undefined) return false;
  const row: QuarantineRow = {
    ...{ key: `clip ${id}`, foundAt: now },
    where: ofRow === undefined ? `contents.${ofContent}` : `clips.${ofRow}`,
    title: textOf(clip?.title) ?? textOf(content?.article?.title),
    url: textOf(clip?.url) ?? textOf(clip?.canonicalUrl) ?? textOf(content?.article?.url),
    rows: { clip, content, annotations, versions, note, pictures: pictures.map(exportedPicture) },
  };
  await db.quarantine.put(row);
  await Promise.all([
    db.clips.delete(id),
    db.contents.delete(id),
    db.annotations.bulkDelete(annotations.map((one) => one.id)),
    db.versions.bulkDelete(versions.map((one) => one.id)),
    db.clipNotes.delete(id),
    db.pictures.where('clipId').equals(id).delete(),
    db.stories.delete(id),
    db.stale.delete(id),
    forgetWords(db, id),
  ]);
  return true;
}

async function putVersionAside(db: CollectionDatabase, key: string, now: string): Promise<boolean> {
  const version = await db.versions.get(key);
  const damage = version && damageOf('versions', version);
  if (damage === undefined) return false;
  // Highlights in a text that nobody can read any more would be refused wherever the clip comes in again.
  const annotations = await db.annotations
    .where('clipId')
    .equals(version?.clipId ?? '')
    .filter(({ textHash }) => textHash === version?.contentHash)
    .toArray();
  const rows = { version, annotations };
  await db.quarantine.put({ key: `version ${key}`, foundAt: now, where: `versions.${damage}`, rows });
  await db.versions.delete(key);
  await db.annotations.bulkDelete(annotations.map(({ id }) => id));
  return true;
}

/**
 * Moves the damaged rows that were met into the quarantine, each in one transaction; answers how many clips and versions
 * went. What somebody else put aside meanwhile is passed over.
 */
export function putAside(db: CollectionDatabase, now: string): Promise<Result<number>> {
  return guarded(async () => {
    let moved = 0;
    let clips = 0;
    for (const [name, { table, key }] of [...db.suspects.met]) {
      const isClip = table !== 'versions';
      const work = async (transaction: Transaction) => {
        seeAll(db, transaction);
        return isClip ? putClipAside(db, key as ClipId, now) : putVersionAside(db, key as string, now);
      };
      const done = await withoutFront(() => db.transaction('rw', tables(db), work));
      db.suspects.met.delete(name);
      if (done) moved++;
      if (done && isClip) clips++;
    }
    // What a damaged row was counted for can no longer be read from it: all counts are made anew, behind.
    if (clips > 0) await dropFacets(db);
    return moved;
  });
}
