import type { Table } from 'dexie';
import type { CollectionDatabase } from './database';
import type { ClipRow, JobName, JobRow } from './rows';

/** Writes down that a derived table is to be made anew from the first clip on. Part of the caller's transaction. */
export async function beginJob(db: CollectionDatabase, name: JobName): Promise<void> {
  await db.jobs.put({ name, after: '', done: 0, total: await db.clips.count() });
}

/** What one step of a job does to some clips, in a transaction over these tables. */
export interface JobStep {
  readonly tables: readonly Table[];
  readonly batch: number;
  readonly derive: (rows: readonly ClipRow[]) => Promise<unknown>;
}

/**
 * One batch of a job; true while there is more and the reader did not stop it. A step and how far it came are one
 * transaction: it goes on where it was, whatever died.
 */
export function stepOn(db: CollectionDatabase, name: JobName, { tables, batch, derive }: JobStep): Promise<boolean> {
  return db.transaction('rw', [db.jobs, db.clips, ...tables], async () => {
    const job = await db.jobs.get(name);
    if (!job || job.isHeld) return false;
    const ids = await db.clips.where('id').above(job.after).limit(batch).primaryKeys();
    const after = ids.at(-1);
    if (after === undefined) {
      await db.jobs.delete(name);
      return false;
    }
    // By their ids: of damaged rows nothing is read (`keep-out.ts`), and where all are, there may be others behind them.
    const rows = (await db.clips.bulkGet(ids)).filter((row) => row !== undefined);
    // Before the step: what a facet's step writes counts as reached.
    await db.jobs.put({ ...job, after, done: job.done + ids.length });
    await derive(rows);
    return true;
  });
}

/** What is being derived anew, and how far it is. */
export const openJobs = (db: CollectionDatabase): Promise<readonly JobRow[]> => db.jobs.toArray();

/** Stops a job where it is, or lets it go on; nothing of what was made is lost. */
export async function holdJob(db: CollectionDatabase, name: JobName, isHeld: boolean): Promise<void> {
  await db.jobs.update(name, { isHeld });
}

/** Whether clips wait to be recognized anew, with or without a job of the whole collection: a correction concerns them. */
export const hasWaiting = async (db: CollectionDatabase): Promise<boolean> =>
  (await db.stale.limit(1).primaryKeys()).length > 0;
