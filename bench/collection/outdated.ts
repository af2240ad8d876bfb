import { RECOGNIZER_VERSION } from '../../utils/recognize/version';
import type { CollectionDatabase } from '../../utils/store/database';
import { isUpdating } from '../../utils/store/outdated';

/** A version that no build has. */
const OLDER = '000000000000';

interface Runtime {
  readonly chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };
}

const tend = () =>
  (globalThis as unknown as Runtime).chrome.runtime.sendMessage({ trichLuc: 1, kind: 'tend', request: null });

/** How many of the clips that `beginAnew` left are not recognized yet; whose version the worker is does not matter. */
export const leftOver = ({ clips }: CollectionDatabase) => clips.where('recognizerVersion').equals(OLDER).count();

/** Has clips of another build stay as they are: recognized anew beside it they would be measured too. */
export async function leaveOutdated(db: CollectionDatabase): Promise<void> {
  const known = await db.jobs.get('recognition');
  // The worker may be of other sources than the bench: what it has begun tells.
  const total = known?.total ?? (await db.clips.where('recognizerVersion').notEqual(RECOGNIZER_VERSION).count());
  if (total > 0) await db.jobs.put({ name: 'recognition', after: '', done: 0, total, isUpdate: true, isHeld: true });
}

/** All clips become another version's, and the worker is asked to begin. */
export async function beginAnew(db: CollectionDatabase): Promise<void> {
  await db.clips.toCollection().modify({ recognizerVersion: OLDER });
  await tend();
}

/** Milliseconds until all clips that `beginAnew` left are recognized anew. */
export async function recognizedAnew(db: CollectionDatabase): Promise<number> {
  const began = performance.now();
  for (let asked = began; ; ) {
    if ((await leftOver(db)) === 0 && !(await isUpdating(db))) return performance.now() - began;
    await new Promise((wake) => setTimeout(wake, 100));
    // A worker that is asked nothing is ended.
    if (performance.now() - asked > 10_000) {
      asked = performance.now();
      await tend();
    }
  }
}
