import { exportedClip, withPictures } from '../model/as-exported';
import type { ExportedClip, ExportedCorrection, ExportSource } from '../model/exported-clip';
import type { ClipId } from '../model/ids';
import type { CollectionDatabase } from './database';
import { inTurns } from './in-turns';
import { whenOpened } from './opening';
import { whenRoom } from './room';

/** Contents are read so many at a time: 25 take about 5 ms and 1 MB. */
const BATCH = 25;

/** A clip that is about to leave; made when its turn has come, and not in the transaction. */
interface Leaving {
  readonly id: ClipId;
  readonly clip: () => ExportedClip;
  readonly hasPictures: boolean;
}

async function wholeClips(db: CollectionDatabase, ids: readonly ClipId[]): Promise<readonly Leaving[]> {
  const [rows, contents, annotations, versions, notes, pictured] = await Promise.all([
    db.clips.bulkGet([...ids]),
    db.contents.bulkGet([...ids]),
    db.annotations.where('clipId').anyOf(ids).toArray(),
    db.versions.where('clipId').anyOf(ids).toArray(),
    db.clipNotes.bulkGet([...ids]),
    db.pictures.where('clipId').anyOf(ids).uniqueKeys(),
  ]);
  const hasPictures = new Set(pictured as ClipId[]);
  const isOf = (id: ClipId) => (row: { readonly clipId: ClipId }) => row.clipId === id;
  return rows.flatMap((row, i) => {
    const content = contents[i];
    if (!row || !content) return [];
    const readers = {
      annotations: annotations.filter(isOf(row.id)),
      versions: versions.filter(isOf(row.id)),
      note: notes[i],
    };
    return [{ id: row.id, clip: () => exportedClip(content, row, readers), hasPictures: hasPictures.has(row.id) }];
  });
}

/** Pictures are read clip by clip: those of 25 clips would be 125 MB. */
async function* complete(db: CollectionDatabase, clips: readonly Leaving[]): AsyncGenerator<ExportedClip> {
  const othersTurn = inTurns();
  for (const { id, clip, hasPictures } of clips) {
    if (await othersTurn()) await whenRoom(db);
    await whenOpened(db);
    const pictures = hasPictures ? await db.pictures.where('clipId').equals(id).toArray() : [];
    yield withPictures(clip(), pictures);
  }
}

const tables = (db: CollectionDatabase) => [
  ...[db.clips, db.contents, db.annotations, db.versions, db.clipNotes, db.pictures],
];

async function* allClips(db: CollectionDatabase): AsyncGenerator<ExportedClip> {
  for (let after = '' as ClipId; ; ) {
    const { clips, last } = await db.transaction('r', tables(db), async () => {
      const ids = await db.clips.where('id').above(after).limit(BATCH).primaryKeys();
      return { clips: await wholeClips(db, ids), last: ids.at(-1) };
    });
    yield* complete(db, clips);
    if (last === undefined) return;
    after = last;
  }
}

async function* someClips(db: CollectionDatabase, ids: readonly ClipId[]): AsyncGenerator<ExportedClip> {
  for (let from = 0; from < ids.length; from += BATCH) {
    const some = ids.slice(from, from + BATCH);
    yield* complete(db, await db.transaction('r', tables(db), async () => wholeClips(db, some)));
  }
}

async function* allCorrections(db: CollectionDatabase): AsyncGenerator<ExportedCorrection> {
  for (const { of: _of, ...correction } of await db.corrections.orderBy('id').toArray()) yield correction;
}

/** What of the collection leaves it: all with corrections and settings, or the clips of these ids alone, in their order. */
export async function readSource(db: CollectionDatabase, ids?: readonly ClipId[]): Promise<ExportSource> {
  if (ids) return { clips: () => someClips(db, ids) };
  const rows = await db.settings.toArray();
  const settings = Object.fromEntries(rows.map(({ name, value }) => [name, value]));
  const searches = await db.searches.orderBy('id').toArray();
  const entityNotes = await db.entityNotes.orderBy('key').toArray();
  return { clips: () => allClips(db), corrections: () => allCorrections(db), searches, entityNotes, settings };
}
