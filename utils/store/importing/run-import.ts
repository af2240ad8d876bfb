import { ulid } from 'ulid';
import { type ExportedItem, readExport } from '../../import/read-export';
import type { Result } from '../../model/result';
import { concernedClips } from '../concerned-clips';
import type { CollectionDatabase } from '../database';
import { guarded, Refusal } from '../fault';
import type { ImportRow } from '../rows';
import { sha256 } from '../sha256';
import { fileText } from './file-text';
import { type ImportSurvey, importFault, type Progress } from './survey-import';
import { writeStep } from './write-step';

/** What is to be imported, and how. */
export interface ImportOrder {
  readonly file: Blob;
  readonly fileName: string;
  readonly survey: ImportSurvey;
  /** Where an article was clipped here and there from other texts: which one is on top. Nothing is lost either way. */
  readonly conflicts: 'keep' | 'take';
  /** The reader was told what is broken, and wants the rest. */
  readonly skipBroken: boolean;
}

/** So many clips are written in one transaction. */
const STEP = 25;
/** The way back is kept for so many imports. */
const KEPT = 5;

/** Notes an import, with its file, so that it can go on after the page was closed. Faults: `broken-items`, the storage's. */
export function startImport(db: CollectionDatabase, order: ImportOrder, now: string): Promise<Result<ImportRow>> {
  const { file, fileName, survey, conflicts, skipBroken } = order;
  return guarded(async () => {
    if (survey.counts.broken > 0 && !skipBroken)
      throw new Refusal('broken-items', survey.broken[0]?.message ?? 'something in it is broken');
    const [clips, corrections, older] = await Promise.all([
      db.clips.count(),
      db.corrections.count(),
      db.imports
        .orderBy('id')
        .reverse()
        .offset(KEPT - 1)
        .primaryKeys(),
    ]);
    const row: ImportRow = {
      ...{ id: ulid(Date.parse(now)), state: 'running', fileName, file, startedAt: now, conflicts },
      ...{ done: 0, steps: 0, total: survey.total, hadCorrections: corrections > 0, hadClips: clips > 0 },
      counts: { new: 0, same: 0, changed: 0, conflicting: 0, broken: 0 },
    };
    await db.transaction('rw', [db.imports, db.importSteps], async () => {
      for (const id of older) await db.importSteps.where('[importId+step]').between([id, 0], [id, Infinity]).delete();
      await db.imports.bulkDelete(older);
      await db.imports.put(row);
    });
    return row;
  });
}

/**
 * Goes on with an import where it stands, until its end or until the signal aborts. May die at any line: each step is one
 * transaction, with how far it came.
 */
export async function continueImport(
  db: CollectionDatabase,
  id: string,
  { onCount, signal }: Progress = {},
): Promise<Result<ImportRow>> {
  try {
    let row = await db.imports.get(id);
    if (!row) throw new Refusal('no-such-import', `no import has the id ${id}`);
    if (row.state !== 'running' || !row.file) return { ok: true, value: row };
    let read = 0;
    let items: ExportedItem[] = [];
    for await (const item of readExport(fileText(row.file), sha256)) {
      if (signal?.aborted) return { ok: true, value: row };
      if (read++ < row.done) continue;
      items.push(item);
      if (items.length < STEP) continue;
      row = await writeStep(db, row, items);
      items = [];
      // Another page goes on with it: leave it to that one.
      if (row.done !== read) return { ok: true, value: row };
      onCount?.(row.done);
    }
    if (items.length > 0) row = await writeStep(db, row, items);
    return { ok: true, value: await finish(db, row) };
  } catch (error) {
    return { ok: false, error: importFault(error) };
  }
}

/** The corrections that came in hold for what was there before too. */
async function finish(db: CollectionDatabase, given: ImportRow): Promise<ImportRow> {
  if (given.hadClips) {
    const steps = await db.importSteps.where('[importId+step]').between([given.id, 0], [given.id, Infinity]).toArray();
    const written = new Set(steps.flatMap(({ clips }) => clips.map(({ id }) => id)));
    for (const id of steps.flatMap(({ corrections }) => corrections)) {
      const correction = await db.corrections.get(id);
      const ids = correction ? await concernedClips(db, correction) : [];
      await db.stale.bulkPut(ids.filter((one) => !written.has(one)).map((one) => ({ id: one, mark: given.id })));
    }
  }
  const { file: _file, ...row } = given;
  const done: ImportRow = { ...row, state: 'done' };
  await db.imports.put(done);
  return done;
}
