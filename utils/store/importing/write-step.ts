import type { ImportItem } from '../../import/import-item';
import type { ExportedItem } from '../../import/read-export';
import { ofOf } from '../corrections';
import type { CollectionDatabase } from '../database';
import { Refusal } from '../fault';
import { keepFront } from '../front';
import { putWhole, wholeTables } from '../put-whole';
import { type ClipItem, compareClip } from './compare';
import { withFreeHighlights, withFreeIds } from './free-ids';
import type { ImportRow, ImportStepRow } from './import-rows';
import { markOf } from './mark-of';
import { addNew, type PackedItems } from './pack-items';
import { writeEntityNote } from './write-entity-note';
import { writeVisit } from './write-visits';

/** The tables of a step of an import. */
export const stepTables = (db: CollectionDatabase) => [
  ...wholeTables(db),
  ...[db.imports, db.importSteps, db.corrections, db.searches, db.settings, db.stale, db.visits, db.entityNotes],
];

type Of<Kind extends ExportedItem['kind']> = Extract<ExportedItem, { kind: Kind }>;
type Changes = {
  -readonly [Key in Exclude<keyof ImportStepRow, 'importId' | 'step'>]: ImportStepRow[Key][number][];
};

async function writeClip(db: CollectionDatabase, row: ImportRow, item: ClipItem, changes: Changes) {
  const { fate, clip, before } = await compareClip(db, item, row.conflicts);
  // A damaged row is as if it were not there: what comes in would be written over it.
  if (db.suspects.met.size > 0) throw new Refusal('storage-failed', 'a damaged row stands in the way');
  if (fate === 'same') return fate;
  const [whole = clip] = before
    ? [await withFreeHighlights(db, clip, row.startedAt)]
    : await withFreeIds(db, [clip], row.startedAt);
  await putWhole(db, whole);
  changes.clips.push({ id: whole.id, mark: markOf(whole), ...(before && { before }) });
  if (row.hadCorrections) await db.stale.put({ id: whole.id, mark: row.id });
  return fate;
}

async function writeNew(db: CollectionDatabase, row: ImportRow, packed: PackedItems, changes: Changes) {
  const added = await addNew(db, packed, row.startedAt);
  changes.clips.push(...added.values());
  if (row.hadCorrections) await db.stale.bulkPut([...added.values()].map(({ id }) => ({ id, mark: row.id })));
  return added as ReadonlyMap<ImportItem, unknown>;
}

async function writeSettings(db: CollectionDatabase, settings: Readonly<Record<string, unknown>>, changes: Changes) {
  for (const [name, value] of Object.entries(settings)) {
    if ((await db.settings.get(name)) !== undefined) continue;
    await db.settings.put({ name, value });
    changes.settings.push(name);
  }
}

async function writeSearch(db: CollectionDatabase, { search }: Of<'search'>, changes: Changes) {
  if (await db.searches.get(search.id)) return;
  await db.searches.put(search);
  changes.searches.push(search.id);
}

async function writeCorrection(db: CollectionDatabase, { correction }: Of<'correction'>, changes: Changes) {
  if (await db.corrections.get(correction.id)) return;
  await db.corrections.put({ ...correction, of: ofOf(correction) });
  changes.corrections.push(correction.id);
}

async function writeItem(
  db: CollectionDatabase,
  row: ImportRow,
  item: ImportItem,
  changes: Changes,
): Promise<keyof ImportRow['counts'] | undefined> {
  switch (item.kind) {
    case 'broken':
      return 'broken';
    case 'clip':
      return writeClip(db, row, item, changes);
    case 'settings':
      await writeSettings(db, item.settings, changes);
      return undefined;
    case 'search':
      await writeSearch(db, item, changes);
      return undefined;
    case 'correction':
      await writeCorrection(db, item, changes);
      return undefined;
    case 'entity-note': {
      const written = await writeEntityNote(db, item.note);
      if (written) changes.entityNotes.push(written);
      return undefined;
    }
    case 'visit': {
      const written = await writeVisit(db, { addedAt: row.startedAt, ...item.visit, importId: row.id });
      if (written) changes.visits.push(written);
      return undefined;
    }
  }
}

/**
 * Writes some items of an import in one transaction, with how far it came and what it replaced. A step that another page
 * wrote meanwhile is not written again: the answer is the row as it is. Clips whose words are packed are added all at once
 * where they are still new, the others one by one.
 */
export async function writeStep(
  db: CollectionDatabase,
  given: ImportRow,
  items: readonly ImportItem[],
  packed?: PackedItems,
): Promise<ImportRow> {
  const changes: Changes = { clips: [], corrections: [], searches: [], settings: [], entityNotes: [], visits: [] };
  const written = await db.transaction('rw', stepTables(db), async () => {
    const row = await db.imports.get(given.id);
    if (row?.state !== 'running' || row.done !== given.done) return row ?? given;
    const counts = { ...row.counts };
    const added = packed && (await writeNew(db, row, packed, changes));
    counts.new += added?.size ?? 0;
    for (const item of items) {
      if (added?.has(item)) continue;
      const fate = await writeItem(db, row, item, changes);
      if (fate) counts[fate]++;
      if (item.kind === 'clip' && 'lost' in item) counts.broken += item.lost?.length ?? 0;
    }
    const next = { ...row, counts, done: row.done + items.length, steps: row.steps + 1 };
    await db.importSteps.put({ importId: row.id, step: row.steps, ...changes });
    await db.imports.put(next);
    return next;
  });
  if (changes.settings.includes('language'))
    keepFront({ language: (await db.settings.get('language'))?.value ?? null });
  return written;
}
