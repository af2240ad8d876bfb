import type { EntityFilter } from '../model/entity-filter';
import type { ClipId } from '../model/ids';
import type { Grade } from '../search/match';
import { looserQueries, parseQuery, type Query, termsToLookUp } from '../search/query';
import { type Found, rank } from '../search/rank';
import { searchPostings, type TermPostings } from '../search/search-postings';
import { searchText } from '../search/search-text';
import { unitePostings, unpackPostings } from '../search/segment';
import type { CollectionDatabase } from './database';
import { type ClipPage, idsNaming, rowsOf } from './list-clips';
import type { SegmentRow } from './rows';

/** Only one- and two-letter beginnings have more continuations in a segment; the reader is still typing. */
const MOST_CONTINUATIONS = 400;

async function termPostings(db: CollectionDatabase, segment: number, query: Query): Promise<TermPostings> {
  const { whole, begun } = termsToLookUp(query);
  const [rows, continuations] = await Promise.all([
    db.postings.bulkGet(whole.map((term) => [segment, term] as [number, string])),
    begun === undefined
      ? []
      : db.postings
          .where('[segment+term]')
          .between([segment, begun], [segment, `${begun}\uffff`])
          .limit(MOST_CONTINUATIONS)
          .toArray(),
  ]);
  return {
    whole: new Map(rows.flatMap((row) => (row ? [[row.term, unpackPostings(row.block)] as const] : []))),
    begun: begun === undefined ? undefined : unitePostings(continuations.map(({ block }) => unpackPostings(block))),
  };
}

async function searchSegment(db: CollectionDatabase, row: SegmentRow, query: Query): Promise<Map<ClipId, Grade>> {
  const postings = await termPostings(db, row.number ?? 0, query);
  const dead = new Set(row.dead);
  const found = new Map<ClipId, Grade>();
  for (const [text, grade] of searchPostings(query, postings, row.titleEnds)) {
    const id = row.clips[text];
    if (id !== undefined && !dead.has(text)) found.set(id, grade);
  }
  return found;
}

async function answersTo(db: CollectionDatabase, query: Query): Promise<readonly Found<ClipId>[]> {
  const [fresh, segments] = await Promise.all([db.fresh.toArray(), db.segments.toArray()]);
  const packed = await Promise.all(segments.map((row) => searchSegment(db, row, query)));
  const waiting = fresh.map(({ id, lines }) => ({ id, grade: searchText(query, lines) }));
  const indexed = packed.flatMap((found) => Array.from(found, ([id, grade]) => ({ id, grade })));
  return [...waiting, ...indexed].filter(({ grade }) => grade > 0);
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
