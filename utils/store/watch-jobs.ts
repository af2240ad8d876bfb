import type { CollectionDatabase } from './database';
import { hasWaiting, holdJob, openJobs } from './jobs';
import { observe, type Watched } from './observe';
import type { JobName, JobRow } from './rows';

/** What is being derived anew, whether clips wait for it, and what holds a job or lets it go on. */
export interface WatchedJobs {
  readonly open: Watched<readonly JobRow[]>;
  readonly waiting: Watched<boolean>;
  readonly hold: (name: JobName, isHeld: boolean) => Promise<void>;
}

/** The jobs of a collection, as a page watches them. */
export const watchJobs = (db: CollectionDatabase): WatchedJobs => ({
  open: observe(() => openJobs(db)),
  waiting: observe(() => hasWaiting(db)),
  hold: (name, isHeld) => holdJob(db, name, isHeld),
});
