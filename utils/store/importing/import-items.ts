import { ulid } from 'ulid';
import type { ExportedItem } from '../../import/read-export';
import type { Result } from '../../model/result';
import type { CollectionDatabase } from '../database';
import type { ImportRow } from './import-rows';
import { importFault } from './survey-import';
import { writeStep } from './write-step';

/** Pages are written so many at a time: reading one takes longer than writing it. */
const STEP = 10;

/**
 * Brings in what is read as it comes: pages, or addresses alone. It cannot go on after the page was closed, since nothing
 * keeps the files; what was written stays, and can be taken back as any import.
 */
export async function importItems(
  db: CollectionDatabase,
  {
    fileName,
    items,
    now,
  }: {
    readonly fileName: string;
    readonly items: AsyncIterable<ExportedItem> | Iterable<ExportedItem>;
    readonly now: string;
  },
): Promise<Result<ImportRow>> {
  try {
    const [corrections, clips] = await Promise.all([db.corrections.count(), db.clips.count()]);
    let row: ImportRow = {
      ...{
        id: ulid(Date.parse(now)),
        state: 'running',
        fileName,
        startedAt: now,
        conflicts: 'take',
        done: 0,
        steps: 0,
      },
      ...{ total: 0, hadCorrections: corrections > 0, hadClips: clips > 0 },
      counts: { new: 0, same: 0, changed: 0, conflicting: 0, broken: 0 },
    };
    await db.imports.put(row);
    let some: ExportedItem[] = [];
    for await (const item of items) {
      some.push(item);
      if (some.length < STEP) continue;
      row = await writeStep(db, row, some);
      some = [];
    }
    if (some.length > 0) row = await writeStep(db, row, some);
    const done: ImportRow = { ...row, state: 'done', total: row.done };
    await db.imports.put(done);
    return { ok: true, value: done };
  } catch (error) {
    return { ok: false, error: importFault(error) };
  }
}
