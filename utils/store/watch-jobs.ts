import type { CollectionDatabase } from './database';
import { hasWaiting, holdJob, openJobs } from './jobs';
import { observe, type Watched } from './observe';
import type { JobName, JobRow } from './rows';
import { alwaysSeen } from './sight';

/** What is being derived anew, whether clips wait for it, and what holds a job or lets it go on. */
export interface WatchedJobs {
  readonly open: Watched<readonly JobRow[]>;
  readonly waiting: Watched<boolean>;
  readonly hold: (name: JobName, isHeld: boolean) => Promise<void>;
}

/**
 * The jobs of a collection, as a page watches them, seen or not: by this it keeps the worker at them, which is ended in the
 * middle of one where nobody asks, and leaves it alone when they are done.
 */
export const watchJobs = (db: CollectionDatabase): WatchedJobs => ({
  open: observe(() => openJobs(db), alwaysSeen),
  waiting: observe(() => hasWaiting(db), alwaysSeen),
  hold: (name, isHeld) => holdJob(db, name, isHeld),
});
