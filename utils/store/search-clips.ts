import type { EntityFilter } from '../model/entity-filter';
import type { ClipId } from '../model/ids';
import { looserQueries, parseQuery, type Query, termsToLookUp } from '../search/query';
import { type Found, rank } from '../search/rank';
import { searchPostings, type TermPostings } from '../search/search-postings';
import { searchText } from '../search/search-text';
import { NO_POSTINGS, type Postings, unitePostings, unpackPostings } from '../search/segment';
import type { CollectionDatabase } from './database';
import { type ClipPage, idsNaming, rowsOf } from './list-clips';

/** No beginning of two letters has more continuations, times forty segments; it only bounds the memory. */
const MOST_ROWS = 20_000;

type BySegment = ReadonlyMap<number, Postings>;

async function wholeTerm(db: CollectionDatabase, term: string): Promise<BySegment> {
  const rows = await db.postings.where('[term+segment]').between([term, 0], [term, Infinity]).toArray();
  return new Map(rows.map(({ segment, block }) => [segment, unpackPostings(block)]));
}

async function begunTerm(db: CollectionDatabase, begun: string): Promise<BySegment> {
  const range = db.postings.where('[term+segment]').between([begun, 0], [`${begun}\uffff`, 0]);
  const many = new Map<number, Postings[]>();
  for (const { segment, block } of await range.limit(MOST_ROWS).toArray()) {
    const known = many.get(segment);
    if (known) known.push(unpackPostings(block));
    else many.set(segment, [unpackPostings(block)]);
  }
  return new Map(Array.from(many, ([segment, postings]) => [segment, unitePostings(postings)]));
}

async function answersInSegments(db: CollectionDatabase, query: Query): Promise<readonly Found<ClipId>[]> {
  const { whole, begun } = termsToLookUp(query);
  const [segments, begunBySegment, ...wholeBySegment] = await Promise.all([
    db.segments.toArray(),
    begun === undefined ? undefined : begunTerm(db, begun),
    ...whole.map((term) => wholeTerm(db, term)),
  ]);
  return segments.flatMap(({ number = 0, clips, titleEnds, dead }) => {
    const terms: TermPostings = {
      whole: new Map(whole.map((term, index) => [term, wholeBySegment[index]?.get(number) ?? NO_POSTINGS])),
      begun: begunBySegment?.get(number) ?? NO_POSTINGS,
    };
    return Array.from(searchPostings(query, terms, titleEnds), ([text, grade]) => ({ text, grade }))
      .filter(({ text }) => !dead.includes(text))
      .flatMap(({ text, grade }) => ({ id: clips[text] as ClipId, grade }));
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
