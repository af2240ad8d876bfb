import type { EntityFilter } from '../model/entity-filter';
import type { ClipId } from '../model/ids';
import { looserQueries, parseQuery, type Query, termsToLookUp } from '../search/query';
import { type Found, rank } from '../search/rank';
import { searchPostings, type TermPostings } from '../search/search-postings';
import { searchText } from '../search/search-text';
import { NO_POSTINGS, unitePostings, unpackPostings } from '../search/segment';
import type { CollectionDatabase } from './database';
import { type ClipPage, idsNaming, rowsOf } from './list-clips';

/** No beginning of two letters has more continuations, times forty segments; it only bounds the memory. */
const MOST_ROWS = 20_000;

type BySegment<T> = ReadonlyMap<number, T>;

async function blocksOf(db: CollectionDatabase, term: string): Promise<BySegment<Uint8Array>> {
  const rows = await db.postings.where('[term+segment]').between([term, 0], [term, Infinity]).toArray();
  return new Map(rows.map(({ segment, block }) => [segment, block]));
}

async function blocksBegunBy(db: CollectionDatabase, begun: string): Promise<BySegment<readonly Uint8Array[]>> {
  const range = db.postings.where('[term+segment]').between([begun, 0], [`${begun}\uffff`, 0]);
  const blocks = new Map<number, Uint8Array[]>();
  for (const { segment, block } of await range.limit(MOST_ROWS).toArray()) {
    const known = blocks.get(segment);
    if (known) known.push(block);
    else blocks.set(segment, [block]);
  }
  return blocks;
}

/** The postings of one segment; those of the unfinished word only for texts that have the rarest of the finished ones. */
function unpackTerms(whole: ReadonlyMap<string, Uint8Array | undefined>, begun: readonly Uint8Array[]): TermPostings {
  const terms = new Map(Array.from(whole, ([term, block]) => [term, block ? unpackPostings(block) : NO_POSTINGS]));
  const [rarest] = [...terms.values()].sort((a, b) => a.size - b.size);
  const wanted = rarest ? (text: number) => rarest.has(text) : undefined;
  return { whole: terms, begun: unitePostings(begun.map((block) => unpackPostings(block, wanted))) };
}

async function answersInSegments(db: CollectionDatabase, query: Query): Promise<readonly Found<ClipId>[]> {
  const { whole, begun } = termsToLookUp(query);
  const [segments, begunBlocks, ...wholeBlocks] = await Promise.all([
    db.segments.toArray(),
    begun === undefined ? undefined : blocksBegunBy(db, begun),
    ...whole.map((term) => blocksOf(db, term)),
  ]);
  return segments.flatMap(({ number = 0, clips, titleEnds, dead }) => {
    const blocks = new Map(whole.map((term, index) => [term, wholeBlocks[index]?.get(number)]));
    const found = searchPostings(query, unpackTerms(blocks, begunBlocks?.get(number) ?? []), titleEnds);
    return Array.from(found)
      .filter(([text]) => !dead.includes(text))
      .flatMap(([text, grade]) => ({ id: clips[text] as ClipId, grade }));
  });
}

async function answersTo(db: CollectionDatabase, query: Query): Promise<readonly Found<ClipId>[]> {
  const [fresh, packed] = await Promise.all([db.fresh.toArray(), answersInSegments(db, query)]);
  const waiting = fresh.map(({ id, lines }) => ({ id, grade: searchText(query, lines) }));
  return [...waiting.filter(({ grade }) => grade > 0), ...packed];
}

/**
 * The ids of the clips that answer what was typed, best first, newest first among equals.
 *
 * Reads one consistent state of the index, also while clips are saved and packed.
 */
export function searchIds(db: CollectionDatabase, typed: string): Promise<readonly ClipId[]> {
  const query = parseQuery(typed);
  if (query.phrases.length === 0) return Promise.resolve([]);
  return db.transaction('r', [db.fresh, db.segments, db.postings], async () => {
    let found = await answersTo(db, query);
    for (const looser of looserQueries(query)) if (found.length === 0) found = await answersTo(db, looser);
    return rank(found).map(({ id }) => id);
  });
}

/** The best answers to what was typed that name all of the filters, at most `limit` of them. */
export async function searchClips(
  db: CollectionDatabase,
  asked: { readonly typed: string; readonly filters: readonly EntityFilter[] },
  limit: number,
): Promise<ClipPage> {
  const [found, naming] = await Promise.all([searchIds(db, asked.typed), idsNaming(db, asked.filters)]);
  const ids = naming ? found.filter((id) => naming.has(id)) : found;
  return { clips: await rowsOf(db, ids.slice(0, limit)), total: ids.length };
}
