import type { CollectionDatabase } from '../../utils/store/database';
import type { Front } from '../../utils/store/front';
import { listClips } from '../../utils/store/list-clips';
import { readSetting } from '../../utils/store/settings';
import { IN_SIGHT } from './in-sight';

/** Rows are read so many at a time. */
export const PIECE = 40;

/** What the popup shows first: the list as it was shown last, or one wait for the storage and one drawing. */
export interface FirstLook extends Front {
  /** What was typed before the popup itself was there. */
  readonly typed?: string;
}

/** The first look, `front` if that has all of it; what cannot be read is left out, and reported by the part that asks again. */
export async function firstLook(db: CollectionDatabase, front: Front): Promise<FirstLook> {
  if (front.page && 'language' in front) return front;
  const [language, page] = await Promise.allSettled([readSetting(db, 'language'), listClips(db, [], IN_SIGHT)]);
  return {
    ...(language.status === 'fulfilled' && { language: language.value }),
    ...(page.status === 'fulfilled' && { page: page.value }),
  };
}
