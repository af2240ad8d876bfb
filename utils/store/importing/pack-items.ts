import type { ClipId } from '../../model/ids';
import { lineWriter } from '../../search/analyze';
import { indexedText } from '../../search/indexed-text';
import type { CollectionDatabase } from '../database';
import { addPacked, type Packed, packTexts } from '../packed-clips';
import { putReadersParts, rowsOfWhole } from '../put-whole';
import { type ClipItem, comingOf, urlOf } from './compare';
import { withFreeIds } from './free-ids';
import { markOf } from './mark-of';

/** Clips of a file with their words in a segment that nobody sees yet. */
export interface PackedItems {
  readonly items: readonly ClipItem[];
  readonly packed: Packed;
}

/** The addresses among those of the items that are in the collection. */
export async function knownUrls(db: CollectionDatabase, items: readonly ClipItem[]): Promise<ReadonlySet<string>> {
  return new Set((await db.clips.where('canonicalUrl').anyOf(items.map(urlOf)).keys()) as string[]);
}

/** Writes the words of clips into a segment; not in a transaction, and under the index's lock. No address twice. */
export async function packItems(db: CollectionDatabase, items: readonly ClipItem[]): Promise<PackedItems> {
  const write = lineWriter();
  const texts = items.map(({ clip }) => {
    const notes = [...(clip.annotations ?? []).map(({ note }) => note), clip.note?.text ?? ''];
    return indexedText(clip.article, clip, notes, write);
  });
  return { items, packed: await packTexts(db, texts) };
}

/** Adds the clips that are still new, with all that belongs to them; answers these. Part of the caller's transaction. */
export async function addNew(
  db: CollectionDatabase,
  { items, packed }: PackedItems,
  now: string,
): Promise<ReadonlyMap<ClipItem, { readonly id: ClipId; readonly mark: string }>> {
  const known = await knownUrls(db, items);
  const wholes = await withFreeIds(db, items.map(comingOf), now);
  const clips = wholes.map((whole, i) => {
    const item = items[i] as ClipItem;
    return { item, whole, ...rowsOfWhole(whole), isNew: !known.has(urlOf(item)) };
  });
  const fresh = clips.filter(({ isNew }) => isNew);
  await Promise.all([addPacked(db, packed, clips), putReadersParts(db, fresh)]);
  return new Map(fresh.map(({ item, whole }) => [item, { id: whole.id, mark: markOf(whole) }]));
}
