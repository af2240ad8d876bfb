import type { ExportedItem } from '../../import/read-export';
import { ofOf } from '../corrections';
import type { CollectionDatabase } from '../database';
import { putWhole, wholeTables } from '../put-whole';
import { type ClipItem, compareClip } from './compare';
import { withFreeIds } from './free-ids';
import type { ImportRow, ImportStepRow } from './import-rows';
import { markOf } from './mark-of';
import { addNew, type PackedItems } from './pack-items';

/** The tables of a step of an import. */
export const stepTables = (db: CollectionDatabase) => [
  ...wholeTables(db),
  ...[db.imports, db.importSteps, db.corrections, db.searches, db.settings, db.stale],
];

type Of<Kind extends ExportedItem['kind']> = Extract<ExportedItem, { kind: Kind }>;
type Changes = { -readonly [Key in 'clips' | 'corrections' | 'searches' | 'settings']: ImportStepRow[Key][number][] };

async function writeClip(db: CollectionDatabase, row: ImportRow, item: ClipItem, changes: Changes) {
  const { fate, clip, before } = await compareClip(db, item, row.conflicts);
  if (fate === 'same') return fate;
  const [whole = clip] = before ? [] : await withFreeIds(db, [clip], row.startedAt);
  await putWhole(db, whole);
  changes.clips.push({ id: whole.id, mark: markOf(whole), ...(before && { before }) });
  if (row.hadCorrections) await db.stale.put({ id: whole.id, mark: row.id });
  return fate;
}

async function writeNew(db: CollectionDatabase, row: ImportRow, packed: PackedItems, changes: Changes) {
  const added = await addNew(db, packed, row.startedAt);
  changes.clips.push(...added.values());
  if (row.hadCorrections) await db.stale.bulkPut([...added.values()].map(({ id }) => ({ id, mark: row.id })));
  return added as ReadonlyMap<ExportedItem, unknown>;
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

/**
 * Writes some items of an import in one transaction, with how far it came and what it replaced. A step that another page
 * wrote meanwhile is not written again: the answer is the row as it is. Clips whose words are packed are added all at once
 * where they are still new, the others one by one.
 */
export function writeStep(
  db: CollectionDatabase,
  given: ImportRow,
  items: readonly ExportedItem[],
  packed?: PackedItems,
): Promise<ImportRow> {
  return db.transaction('rw', stepTables(db), async () => {
    const row = await db.imports.get(given.id);
    if (row?.state !== 'running' || row.done !== given.done) return row ?? given;
    const changes: Changes = { clips: [], corrections: [], searches: [], settings: [] };
    const counts = { ...row.counts };
    const added = packed && (await writeNew(db, row, packed, changes));
    counts.new += added?.size ?? 0;
    for (const item of items) {
      if (item.kind === 'broken') counts.broken++;
      if (item.kind === 'clip' && !added?.has(item)) counts[await writeClip(db, row, item, changes)]++;
      if (item.kind === 'settings') await writeSettings(db, item.settings, changes);
      if (item.kind === 'search') await writeSearch(db, item, changes);
      if (item.kind === 'correction') await writeCorrection(db, item, changes);
    }
    const next = { ...row, counts, done: row.done + items.length, steps: row.steps + 1 };
    await db.importSteps.put({ importId: row.id, step: row.steps, ...changes });
    await db.imports.put(next);
    return next;
  });
}
