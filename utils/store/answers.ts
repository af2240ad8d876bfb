import type { FacetFilter } from '../model/facet';
import { dropNear } from '../search/drop-near';
import { EXACT, type Hits, hitsThat, PHRASE } from '../search/hits';
import { looserQueries } from '../search/looser-queries';
import type { Query } from '../search/query';
import { EXACT_BONUS, PHRASE_BONUS, partScore, rarity } from '../search/score';
import { searchChunk } from '../search/search-chunk';
import type { CollectionDatabase } from './database';
import { allowedIn, narrowings } from './narrow';
import { type OpenChunk, type OpenIndex, openChunks } from './open-chunks';
import { fillShelf } from './shelf';

/** The texts of a part of the index that answer a query, and how well each does. */
export interface Found {
  readonly chunk: OpenChunk;
  readonly texts: Int32Array;
  readonly scores: Float64Array;
}

/** What answers, every text once, and the segments that could not be read. */
export interface Answers {
  readonly found: readonly Found[];
  readonly total: number;
  readonly broken: readonly number[];
}

const countOf = (all: readonly { readonly texts: Int32Array }[]) =>
  all.reduce((sum, { texts }) => sum + texts.length, 0);

/** BM25F over the parts of a clause, each part taken as one term; phrases and typed tones before it. */
function scoresOf({ texts, flags, weighed }: Hits, idf: number): Float64Array {
  const scores = new Float64Array(texts.length);
  for (let i = 0; i < scores.length; i++) {
    const flag = flags[i] as number;
    let score = (flag & PHRASE ? PHRASE_BONUS : 0) + (flag & EXACT ? EXACT_BONUS : 0);
    for (const weights of weighed) score += partScore(weights[i] as number, idf);
    scores[i] = score;
  }
  return scores;
}

/** The hits of a later clause that no earlier one had; marks them. */
function unseen(hits: Hits, seen: Uint8Array): Hits {
  const left = hitsThat(hits, (i) => seen[hits.texts[i] as number] === 0);
  for (const text of hits.texts) seen[text] = 1;
  return left;
}

async function answersTo(
  db: CollectionDatabase,
  { chunks }: OpenIndex,
  query: Query,
  filters: readonly FacetFilter[],
): Promise<readonly Found[]> {
  const all = chunks.reduce((sum, { count }) => sum + count, 0);
  const clauses = query.clauses.length > 0 ? query.clauses : [{ parts: [], without: [], conditions: [] }];
  const seen = clauses.length > 1 ? chunks.map(({ count }) => new Uint8Array(count)) : [];
  const found: Found[] = [];
  for (const clause of clauses) {
    const narrowed = await narrowings(db, clause.conditions, filters);
    const hits = chunks.map((chunk) => searchChunk(clause, chunk, allowedIn(chunk, narrowed)));
    const worth = dropNear(clause, hits);
    const idf = rarity(countOf(worth), all);
    worth.forEach((one, i) => {
      const chunk = chunks[i];
      const marks = seen[i];
      const hit = marks ? unseen(one, marks) : one;
      if (chunk && hit.texts.length > 0) found.push({ chunk, texts: hit.texts, scores: scoresOf(hit, idf) });
    });
  }
  return found;
}

/** The tables that a query reads. */
export const queryTables = (db: CollectionDatabase) => [db.clips, db.fresh, db.segments, db.deaths, db.pages, db.names];

/**
 * All texts that answer a query and pass the filters, in no order. Without words and conditions, all that pass.
 *
 * Reads one consistent state of the index, also while clips are saved, packed and merged.
 */
export async function answersOf(
  db: CollectionDatabase,
  query: Query,
  filters: readonly FacetFilter[],
): Promise<Answers> {
  await fillShelf(db);
  return db.transaction('r', queryTables(db), async () => {
    const index = await openChunks(db, query);
    let found = await answersTo(db, index, query, filters);
    for (const looser of looserQueries(query))
      if (found.length === 0) found = await answersTo(db, index, looser, filters);
    return { found, total: countOf(found), broken: index.broken };
  });
}
