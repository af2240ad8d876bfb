import type { ClipState } from '../model/clip';
import type { Result } from '../model/result';
import { stateOf } from './clip-row';
import type { CollectionDatabase } from './database';
import { guarded } from './fault';

/** Whether the article is in the collection; undefined if it is not. */
export function clipStateOf(db: CollectionDatabase, canonicalUrl: string): Promise<Result<ClipState | undefined>> {
  return guarded(async () => {
    const row = await db.clips.where('canonicalUrl').equals(canonicalUrl).first();
    return row && stateOf(row, false);
  });
}
