import type { CollectionDatabase } from '../../utils/store/database';
import { type ClipPage, listClips } from '../../utils/store/list-clips';
import { readSetting } from '../../utils/store/settings';

/** Rows are read so many at a time. */
export const PIECE = 40;

/** What the popup shows first, read while nothing is drawn yet: one wait for the storage and one drawing. */
export interface FirstLook {
  readonly language?: unknown;
  readonly page?: ClipPage;
}

/** Reads the first look; what cannot be read is left out, and reported by the part that asks again. */
export async function firstLook(db: CollectionDatabase): Promise<FirstLook> {
  const [language, page] = await Promise.allSettled([readSetting(db, 'language'), listClips(db, [], PIECE)]);
  return {
    ...(language.status === 'fulfilled' && { language: language.value }),
    ...(page.status === 'fulfilled' && { page: page.value }),
  };
}
