import { ulid } from 'ulid';
import type { StampedClip } from '../../import/merge-clips';
import type { ExportedItem } from '../../import/read-export';
import type { AnnotationId } from '../../model/annotation';
import type { ClipId } from '../../model/ids';
import { ofOf } from '../corrections';
import type { CollectionDatabase } from '../database';
import { putWhole, wholeTables } from '../put-whole';
import type { ImportRow, ImportStepRow } from '../rows';
import { type ClipItem, compareClip } from './compare';

/** The tables of a step of an import. */
export const stepTables = (db: CollectionDatabase) => [
  ...wholeTables(db),
  ...[db.imports, db.importSteps, db.corrections, db.searches, db.settings, db.stale],
];

/** What tells whether a reader changed a clip since it was written: clipped again, tagged, marked, noted. */
export const markOf = ({
  updatedAt,
  contentHash,
  tags = [],
  marks = [],
  annotations = [],
  note,
}: StampedClip): string =>
  JSON.stringify([updatedAt, contentHash, tags, marks, note?.text, annotations.map((one) => [one.id, one.updatedAt])]);

/** The clip under an id of its own: its own one where that is free. Highlights of other clips are not overwritten. */
async function withFreeIds(db: CollectionDatabase, clip: StampedClip, now: string): Promise<StampedClip> {
  const isFree = clip.id !== '' && (await db.clips.get(clip.id)) === undefined;
  const id = isFree ? clip.id : (ulid(Date.parse(now)) as ClipId);
  const { annotations = [] } = clip;
  const known = await db.annotations.bulkGet(annotations.map((one) => one.id));
  const freed = annotations.map((one, i) =>
    known[i] === undefined || known[i].clipId === id ? one : { ...one, id: ulid(Date.parse(now)) as AnnotationId },
  );
  const times = clip.savedAt === '' ? { savedAt: now, updatedAt: now } : {};
  return { ...clip, ...times, id, ...(freed.length > 0 && { annotations: freed }) };
}

type Changes = { -readonly [Key in 'clips' | 'corrections' | 'searches' | 'settings']: ImportStepRow[Key][number][] };

async function writeClip(db: CollectionDatabase, row: ImportRow, item: ClipItem, changes: Changes) {
  const { fate, clip, before } = await compareClip(db, item, row.conflicts);
  if (fate === 'same') return fate;
  const whole = before ? clip : await withFreeIds(db, clip, row.startedAt);
  await putWhole(db, whole);
  changes.clips.push({ id: whole.id, mark: markOf(whole), ...(before && { before }) });
  if (row.hadCorrections) await db.stale.put({ id: whole.id, mark: row.id });
  return fate;
}

async function writeSettings(db: CollectionDatabase, settings: Readonly<Record<string, unknown>>, changes: Changes) {
  for (const [name, value] of Object.entries(settings)) {
    if ((await db.settings.get(name)) !== undefined) continue;
    await db.settings.put({ name, value });
    changes.settings.push(name);
  }
}

/**
 * Writes some items of an import in one transaction, with how far it came and what it replaced. A step that another page
 * wrote meanwhile is not written again: the answer is the row as it is.
 */
export function writeStep(
  db: CollectionDatabase,
  given: ImportRow,
  items: readonly ExportedItem[],
): Promise<ImportRow> {
  return db.transaction('rw', stepTables(db), async () => {
    const row = await db.imports.get(given.id);
    if (row?.state !== 'running' || row.done !== given.done) return row ?? given;
    const changes: Changes = { clips: [], corrections: [], searches: [], settings: [] };
    const counts = { ...row.counts };
    for (const item of items) {
      if (item.kind === 'broken') counts.broken++;
      if (item.kind === 'clip') counts[await writeClip(db, row, item, changes)]++;
      if (item.kind === 'settings') await writeSettings(db, item.settings, changes);
      if (item.kind === 'search' && !(await db.searches.get(item.search.id))) {
        await db.searches.put(item.search);
        changes.searches.push(item.search.id);
      }
      if (item.kind !== 'correction' || (await db.corrections.get(item.correction.id))) continue;
      await db.corrections.put({ ...item.correction, of: ofOf(item.correction) });
      changes.corrections.push(item.correction.id);
    }
    const next = { ...row, counts, done: row.done + items.length, steps: row.steps + 1 };
    await db.importSteps.put({ importId: row.id, step: row.steps, ...changes });
    await db.imports.put(next);
    return next;
  });
}
