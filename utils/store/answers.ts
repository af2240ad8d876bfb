import type { FacetFilter } from '../model/facet';
import { dropNear } from '../search/drop-near';
import { looserQueries } from '../search/looser-queries';
import type { Query } from '../search/query';
import { EXACT_BONUS, PHRASE_BONUS, partScore, rarity } from '../search/score';
import { type Hit, searchChunk } from '../search/search-chunk';
import type { CollectionDatabase } from './database';
import { allowedIn, narrowings } from './narrow';
import { type OpenChunk, type OpenIndex, openChunks } from './open-chunks';

/** A text that answers a query, and how well. */
export interface Answer {
  readonly chunk: OpenChunk;
  readonly text: number;
  readonly score: number;
}

/** What answers, and the segments that could not be read. */
export interface Answers {
  readonly found: readonly Answer[];
  readonly broken: readonly number[];
}

interface Found {
  readonly chunk: OpenChunk;
  readonly hit: Hit;
}

/** BM25F over the parts of a clause, each part taken as one term; phrases and typed tones before it. */
function scored(found: readonly Found[], parts: number, all: number): readonly Answer[] {
  const idf = rarity(found.length, all);
  return found.map(({ chunk, hit }) => {
    let score = (hit.phrase ? PHRASE_BONUS : 0) + (hit.exact ? EXACT_BONUS : 0);
    for (let part = 0; part < parts; part++) score += partScore(hit.weighed[part] ?? 0, idf);
    return { chunk, text: hit.text, score };
  });
}

async function answersTo(
  db: CollectionDatabase,
  { chunks }: OpenIndex,
  query: Query,
  filters: readonly FacetFilter[],
): Promise<readonly Answer[]> {
  const all = chunks.reduce((sum, { count }) => sum + count, 0);
  const clauses = query.clauses.length > 0 ? query.clauses : [{ parts: [], without: [], conditions: [] }];
  const found: Answer[] = [];
  const seen = new Map<OpenChunk, Set<number>>();
  for (const clause of clauses) {
    const narrowed = await narrowings(db, clause.conditions, filters);
    const hits = chunks.flatMap((chunk) =>
      searchChunk(clause, chunk, allowedIn(chunk, narrowed)).map((hit): Found => ({ chunk, hit })),
    );
    for (const answer of scored(dropNear(clause, hits), clause.parts.length, all)) {
      const texts = seen.get(answer.chunk) ?? new Set();
      seen.set(answer.chunk, texts);
      if (clauses.length > 1 && texts.has(answer.text)) continue;
      if (clauses.length > 1) texts.add(answer.text);
      found.push(answer);
    }
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
export function answersOf(db: CollectionDatabase, query: Query, filters: readonly FacetFilter[]): Promise<Answers> {
  return db.transaction('r', queryTables(db), async () => {
    const index = await openChunks(db, query);
    let found = await answersTo(db, index, query, filters);
    for (const looser of looserQueries(query))
      if (found.length === 0) found = await answersTo(db, index, looser, filters);
    return { found, broken: index.broken };
  });
}
