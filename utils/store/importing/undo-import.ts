import type { ClipId } from '../../model/ids';
import type { Result } from '../../model/result';
import type { CollectionDatabase } from '../database';
import { guarded } from '../fault';
import { withoutFront } from '../front';
import { dropWholes, putWhole } from '../put-whole';
import type { ImportRow, ImportStepRow } from './import-rows';
import { markedRows } from './mark-of';
import type { Progress } from './survey-import';
import { undoEntityNote } from './write-entity-note';
import { stepTables } from './write-step';

/** What an undoing took back, and the clips it left because the reader had changed them since. */
export interface Undone {
  readonly back: number;
  readonly kept: number;
}

/** So many clips are taken back in one transaction: a save waits no longer. */
const AT_ONCE = 25;

/** How many clips an undoing has before it; one that was stopped goes on with the rest. */
export const leftToUndo = ({ counts, through = 0 }: ImportRow): number =>
  Math.max(0, counts.new + counts.changed + counts.conflicting - through);

type StepClip = ImportStepRow['clips'][number];

/** Takes clips back that nobody changed since: the new ones go all at once, those that were there are put back. */
async function undoClips(db: CollectionDatabase, clips: readonly StepClip[]): Promise<Undone> {
  const now = await markedRows(
    db,
    clips.map(({ id }) => id),
  );
  const there = clips.filter(({ id }) => now.has(id));
  const same = there.filter(({ id, mark }) => now.get(id)?.mark === mark);
  await dropWholes(
    db,
    same.flatMap(({ id, before }) => (before ? [] : (now.get(id)?.row ?? []))),
  );
  for (const { before } of same) if (before) await putWhole(db, before);
  await db.stale.bulkDelete(same.map(({ id }) => id));
  return { back: same.length, kept: there.length - same.length };
}

/** The last clips of a step, none of them twice: what a file had twice is taken back one after the other. */
function lastOf(clips: readonly StepClip[]): readonly StepClip[] {
  const ids = new Set<ClipId>();
  let from = clips.length;
  for (; from > 0 && ids.size < AT_ONCE; from--) {
    const { id } = clips[from - 1] as StepClip;
    if (ids.has(id)) break;
    ids.add(id);
  }
  return clips.slice(from);
}

async function undoStep(db: CollectionDatabase, step: ImportStepRow): Promise<Undone & { readonly through: number }> {
  const some = lastOf(step.clips);
  const left = step.clips.length - some.length;
  const found = { ...(await undoClips(db, some)), through: some.length };
  const row = await db.imports.get(step.importId);
  if (row) await db.imports.put({ ...row, through: (row.through ?? 0) + some.length });
  if (left > 0) {
    await db.importSteps.put({ ...step, clips: step.clips.slice(0, left) });
    return found;
  }
  const corrections = await db.corrections.bulkGet([...step.corrections]);
  const concerned = corrections.flatMap((row) => row?.clips ?? []);
  const there = await db.clips.bulkGet(concerned);
  await db.corrections.bulkDelete([...step.corrections]);
  await db.stale.bulkPut(there.flatMap((row) => (row ? [{ id: row.id, mark: step.importId }] : [])));
  await db.searches.bulkDelete([...step.searches]);
  await db.settings.bulkDelete([...step.settings]);
  for (const note of step.entityNotes) await undoEntityNote(db, note);
  for (const { url, before } of step.visits) {
    // One that was struck off the list since, or settled, does not come back to it.
    if (!(await db.visits.get(url))) continue;
    await (before ? db.visits.put(before) : db.visits.delete(url));
  }
  await db.importSteps.delete([step.importId, step.step]);
  return found;
}

/**
 * Takes an import back, the last step first, each in one transaction: what came in goes, what was changed is as it was.
 * What the reader changed since stays. May die at any line, or be stopped, and be asked again. `onCount` hears how many clips
 * are through.
 */
export function undoImport(db: CollectionDatabase, id: string, going: Progress = {}): Promise<Result<Undone>> {
  const { onCount, signal } = going;
  return guarded(async () => {
    const all = { back: 0, kept: 0 };
    let through = 0;
    const row = await db.imports.get(id);
    if (row?.state === 'running') await db.imports.put({ ...row, state: 'done' });
    const keys = await db.importSteps.where('[importId+step]').between([id, 0], [id, Infinity]).reverse().primaryKeys();
    for (const key of keys) {
      const next = async () => {
        const step = await db.importSteps.get(key);
        return step && undoStep(db, step);
      };
      // Around each: whoever stops it half-way has taken clips away too.
      const some = () => withoutFront(() => db.transaction('rw', stepTables(db), next));
      for (let undone = await some(); undone; undone = await some()) {
        all.back += undone.back;
        all.kept += undone.kept;
        through += undone.through;
        if (signal?.aborted) return all;
        onCount?.(through);
      }
    }
    await db.transaction('rw', [db.imports, db.importFiles], async () => {
      await db.importFiles.delete(id);
      const last = await db.imports.get(id);
      if (last) await db.imports.put({ ...last, state: 'undone' });
    });
    return all;
  });
}

/** The imports whose way back is kept, the last first; one that runs was left half-way. */
export const listImports = (db: CollectionDatabase): Promise<readonly ImportRow[]> =>
  db.imports.orderBy('id').reverse().toArray();
