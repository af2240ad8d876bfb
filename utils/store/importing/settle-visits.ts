import { annotatedClip } from '../../import/annotated-clip';
import { mergeClips } from '../../import/merge-clips';
import type { ExportedAnnotation } from '../../model/exported-clip';
import type { ForeignHighlight, LostHighlight } from '../../model/foreign-highlight';
import type { Result } from '../../model/result';
import type { CollectionDatabase } from '../database';
import { guarded } from '../fault';
import { getWhole, putWhole, wholeTables } from '../put-whole';
import { withFreeHighlights } from './free-ids';
import type { VisitRow } from './import-rows';

/** Finds highlights in a text (`anchor/place-quotes.ts`, which the collection does not know). */
export type PlaceHighlights = (
  text: string,
  textHash: string,
  highlights: readonly ForeignHighlight[],
) => { readonly placed: readonly ExportedAnnotation[]; readonly lost: readonly LostHighlight[] };

async function settle(db: CollectionDatabase, url: string, place: PlaceHighlights, now: string): Promise<number> {
  const [visit, row] = await Promise.all([db.visits.get(url), db.clips.where('canonicalUrl').equals(url).first()]);
  const clip = row && (await getWhole(db, row.id));
  if (!visit?.highlights || !clip) return 0;
  const { placed, lost } = place(clip.article.text, clip.contentHash, visit.highlights);
  const merged = mergeClips(clip, annotatedClip(clip, visit, placed), 'keep');
  if (merged.fate !== 'same') await putWhole(db, await withFreeHighlights(db, merged.clip, now));
  const { highlights: _placed, ...rest } = visit;
  const left: VisitRow = { ...rest, lost: [...(visit.lost ?? []), ...lost] };
  await (left.lost?.length === 0 ? db.visits.delete(url) : db.visits.put(left));
  return placed.length;
}

/** The addresses whose highlights wait, of one or of all. */
async function waitingFor(db: CollectionDatabase, url: string | undefined): Promise<readonly string[]> {
  if (url === undefined) return db.visits.filter(({ highlights }) => highlights !== undefined).primaryKeys();
  // Before the transaction, in which nobody else may write: it is asked behind every clip, and nearly none was visited.
  return (await db.visits.get(url))?.highlights ? [url] : [];
}

/**
 * Puts highlights that waited for an article upon its clip, once it is there; those whose words are not in it stay with the
 * address and say so. Of one address, or of all that wait. Answers how many found their place.
 */
export function settleVisits(
  db: CollectionDatabase,
  place: PlaceHighlights,
  { url, now }: { readonly url?: string; readonly now: string },
): Promise<Result<number>> {
  return guarded(async () => {
    const urls = await waitingFor(db, url);
    let found = 0;
    for (const one of urls)
      found += await db.transaction('rw', [...wholeTables(db), db.visits], async () => settle(db, one, place, now));
    return found;
  });
}
