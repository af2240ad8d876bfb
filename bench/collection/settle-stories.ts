import type { CollectionDatabase } from '../../utils/store/database';
import { tendStories } from '../../utils/store/stories/tend-stories';
import { WAITING } from '../../utils/store/stories/waiting';

/**
 * Finds the stories that an import left to be found; answers how many are left, which are some only if it was aborted. The
 * worker does it too, and half a processor is at it for minutes beside whatever is measured: then this only waits.
 */
export async function settleStories(db: CollectionDatabase, signal?: AbortSignal): Promise<number> {
  for (;;) {
    const left = await db.stories.where('story').equals(WAITING).count();
    if (left === 0 || signal?.aborted) return left;
    const tended = await tendStories(db, signal);
    if (!tended.ok) throw new Error(tended.error.message);
    await new Promise((wake) => setTimeout(wake, 200));
  }
}
