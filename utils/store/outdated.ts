import { ulid } from 'ulid';
import type { ClipId } from '../model/ids';
import type { CollectionDatabase } from './database';

/** The clips of any other recognizer, on either side of the version: two ranges are counted at once, "not this" is walked. */
const sidesOf = ({ clips }: CollectionDatabase, version: string) => {
  const by = () => clips.where('recognizerVersion');
  return [by().below(version), by().above(version)] as const;
};

/**
 * At most `limit` clips that another recognizer read. Their rows are looked at one by one: a damaged one is passed over
 * (`keep-out.ts`), and would else be the next for ever.
 */
async function outdated(db: CollectionDatabase, version: string, limit: number): Promise<readonly ClipId[]> {
  const ids: ClipId[] = [];
  for (const side of sidesOf(db, version)) {
    const rows = side.filter(() => true).limit(limit - ids.length);
    if (ids.length < limit) await rows.each(({ id }) => void ids.push(id));
  }
  return ids;
}

/** Whether clips are being recognized anew because of another recognizer, and the reader did not stop it. */
export async function isUpdating(db: CollectionDatabase): Promise<boolean> {
  const job = await db.jobs.get('recognition');
  return job?.isUpdate === true && !job.isHeld;
}

/**
 * Leaves the job of recognizing anew all clips that another recognizer read than the one of this version, where there are
 * any; answers whether one is open. Reads one clip at most: two looks into an index.
 */
export async function beginUpdate(db: CollectionDatabase, version: string): Promise<boolean> {
  const known = await db.jobs.get('recognition');
  if (!known && (await outdated(db, version, 1)).length > 0)
    await db.transaction('rw', [db.clips, db.jobs], async () => {
      const [older, newer] = sidesOf(db, version);
      const total = (await older.count()) + (await newer.count());
      // Another worker, or the reader, may have been faster.
      if (total > 0 && !(await db.jobs.get('recognition')))
        await db.jobs.put({ name: 'recognition', after: '', done: 0, total, isUpdate: true });
    });
  return isUpdating(db);
}

/**
 * The next clips that another recognizer read come to wait; false where there are none, which ends the job, or the reader
 * stopped it. It keeps no place: a clip that was read anew is no longer among them.
 */
export function markOutdated(db: CollectionDatabase, version: string, limit: number): Promise<boolean> {
  return db.transaction('rw', [db.jobs, db.clips, db.stale], async () => {
    const job = await db.jobs.get('recognition');
    if (!job?.isUpdate || job.isHeld) return false;
    const ids = await outdated(db, version, limit);
    if (ids.length === 0) {
      await db.jobs.delete('recognition');
      return false;
    }
    const done = job.done + ids.length;
    // More may have come in meanwhile, with an import or out of the bin.
    await db.jobs.put({ ...job, done, total: Math.max(job.total, done) });
    await db.stale.bulkPut(ids.map((id) => ({ id, mark: ulid() })));
    return true;
  });
}
