import { placeQuotes } from '../../../utils/anchor/place-quotes';
import { canonicalAddress } from '../../../utils/article/metadata/address';
import { annotatedClip } from '../../../utils/import/annotated-clip';
import { type AnnotatedPage, readHypothesis } from '../../../utils/import/hypothesis';
import type { ImportItem } from '../../../utils/import/import-item';
import { Refused } from '../../../utils/import/refused';
import type { CollectionDatabase } from '../../../utils/store/database';
import { wholeClipOf } from '../../../utils/store/put-whole';
import { sha256 } from '../../../utils/store/sha256';

/** So much of a quote says which one is meant. */
const SHOWN = 80;

async function itemOf(db: CollectionDatabase, page: AnnotatedPage, index: number): Promise<ImportItem> {
  const clip = await wholeClipOf(db, page.url);
  if (!clip) return { kind: 'visit', visit: page };
  const { placed, lost } = placeQuotes(clip.article.text, clip.contentHash, page.highlights);
  const refused = lost.map(
    ({ highlight, reason }) =>
      new Refused('no-place', page.url.slice(0, 200), `“${highlight.quote.exact.slice(0, SHOWN)}” (${reason})`),
  );
  return { kind: 'clip', index, clip: annotatedClip(clip, page, placed), contentHash: clip.contentHash, lost: refused };
}

/**
 * The highlights in a file of Hypothesis: on the clips of their articles, where these are; otherwise with an address to visit.
 * Always one item a page, whatever was clipped meanwhile.
 */
export async function* highlightItems(db: CollectionDatabase, file: Blob, from: number): AsyncGenerator<ImportItem> {
  const { pages, broken } = await readHypothesis(await file.text(), sha256, (uri) => canonicalAddress(uri, []) ?? uri);
  let index = 0;
  for (const refused of broken) if (index++ >= from) yield { kind: 'broken', refused };
  for (const page of pages) if (index++ >= from) yield await itemOf(db, page, index);
}
