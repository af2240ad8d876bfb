import type { CollectionDatabase } from '../../utils/store/database';
import { frontOf } from '../../utils/store/front';
import { type ClipPage, listClips } from '../../utils/store/list-clips';
import { readSetting } from '../../utils/store/settings';

/** Rows are read so many at a time. */
export const PIECE = 40;

/** As many as the popup shows at its full height, which are read and drawn first; the others of a piece follow at once. */
export const IN_SIGHT = 12;

/** What the popup shows first, read while nothing is drawn yet: one wait for the storage and one drawing. */
export interface FirstLook {
  readonly language?: unknown;
  readonly page?: ClipPage;
}

/**
 * Milliseconds that the clips are waited for before what was shown last is shown instead. Alone they are there in 10 to 20;
 * behind the saves of eight tabs in 70 to 700.
 */
const PATIENCE = 30;

/** The clips as they are, or as they were shown last where somebody else holds them just now. */
async function firstPage(db: CollectionDatabase, patience: number): Promise<ClipPage> {
  const now = listClips(db, [], IN_SIGHT);
  // Nobody waits for them yet: what fails meanwhile is told to whom they are given.
  now.catch(() => undefined);
  const front = await frontOf(db).catch(() => undefined);
  if (!front) return now;
  return Promise.race([now, new Promise<ClipPage>((resolve) => setTimeout(resolve, patience, front))]);
}

/**
 * Reads the first look; what cannot be read is left out, and reported by the part that asks again. `patience` is how many
 * milliseconds the clips are waited for.
 */
export async function firstLook(db: CollectionDatabase, patience = PATIENCE): Promise<FirstLook> {
  const [language, page] = await Promise.allSettled([readSetting(db, 'language'), firstPage(db, patience)]);
  return {
    ...(language.status === 'fulfilled' && { language: language.value }),
    ...(page.status === 'fulfilled' && { page: page.value }),
  };
}
