import { placeQuotes } from '../../utils/anchor/place-quotes';
import { settleVisits } from '../../utils/store/importing/settle-visits';
import type { Workshop } from './workshop';

/** Puts the highlights upon a new clip that waited for it. Not told where it fails: they go on waiting for the next one. */
export async function settleVisit({ database }: Workshop, url: string): Promise<void> {
  await settleVisits(database(), placeQuotes, { url, now: new Date().toISOString() });
}
