import type { FacetFilter } from '../model/facet';
import { dropNear } from '../search/drop-near';
import { EXACT, type Hits, hitsThat, PHRASE } from '../search/hits';
import { looserQueries, widened } from '../search/looser-queries';
import type { Query } from '../search/query';
import { EXACT_BONUS, PHRASE_BONUS, partScore, rarity } from '../search/score';
import { searchChunk } from '../search/search-chunk';
import type { CollectionDatabase } from './database';
import { allowedIn, narrowings } from './narrow';
import { type OpenChunk, type OpenIndex, openChunks, type Seen } from './open-chunks';
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

/** Clause by clause what a part of the index has. */
type Search = (chunk: OpenChunk) => readonly Hits[];

function searching(db: CollectionDatabase, { clauses }: Query, filters: readonly FacetFilter[]): Promise<Search> {
  return Promise.all(clauses.map(({ conditions }) => narrowings(db, conditions, filters))).then(
    (narrowed) => (chunk) =>
      clauses.map((clause, i) => searchChunk(clause, chunk, allowedIn(chunk, narrowed[i] ?? []))),
  );
}

/** What was seen in all parts of the index, weighed; every text with the first clause that it answers. */
function foundIn({ clauses }: Query, parts: readonly Seen<readonly Hits[]>[]): readonly Found[] {
  const all = parts.reduce((sum, { chunk }) => sum + chunk.count, 0);
  const marks = clauses.length > 1 ? parts.map(({ chunk }) => new Uint8Array(chunk.count)) : [];
  const found: Found[] = [];
  clauses.forEach((clause, number) => {
    const worth = dropNear(
      clause,
      parts.flatMap(({ seen }) => seen[number] ?? []),
    );
    const idf = rarity(countOf(worth), all);
    worth.forEach((one, i) => {
      const chunk = parts[i]?.chunk;
      const marked = marks[i];
      const hit = marked ? unseen(one, marked) : one;
      if (chunk && hit.texts.length > 0) found.push({ chunk, texts: hit.texts, scores: scoresOf(hit, idf) });
    });
  });
  return found;
}

const ANYTHING = { parts: [], without: [], conditions: [] };

/** The tables that a query reads. */
export const queryTables = (db: CollectionDatabase) => [
  ...[db.clips, db.fresh, db.segments, db.deaths, db.pages],
  ...[db.names, db.entityNotes],
];

/**
 * All texts that answer a query and pass the filters, in no order. Without words and conditions, all that pass.
 *
 * Reads one consistent state of the index, also while clips are saved, packed and merged. Part of the caller's transaction,
 * behind `fillShelf`.
 *
 * Chained and not awaited, here and in what it calls: at every `await` in a transaction Dexie 4.4.7 keeps its place by up to
 * a hundred microtasks, one behind the other. Of a query that awaited they were 5 ms, in which the pages lay read and nobody
 * looked at them.
 */
export function answersIn(db: CollectionDatabase, query: Query, filters: readonly FacetFilter[]): Promise<Answers> {
  const asked = query.clauses.length > 0 ? query : { ...query, clauses: [ANYTHING] };
  return searching(db, asked, filters)
    .then((search) => openChunks(db, query, search))
    .then((index) => {
      const found = foundIn(asked, index.parts);
      return found.length > 0 ? answersFrom(found, index.broken) : looserAnswers(db, { query, filters }, index);
    });
}

const answersFrom = (found: readonly Found[], broken: readonly number[]): Answers => ({
  found,
  total: countOf(found),
  broken: [...new Set(broken)],
});

/** What answers where nothing did to the letter. */
async function looserAnswers(
  db: CollectionDatabase,
  { query, filters }: { readonly query: Query; readonly filters: readonly FacetFilter[] },
  { parts, broken }: OpenIndex<readonly Hits[]>,
): Promise<Answers> {
  const wide = widened(query);
  const wider = wide && (await openChunks(db, wide, await searching(db, wide, filters)));
  let found = wide && wider ? foundIn(wide, wider.parts) : [];
  for (const looser of looserQueries(query)) {
    if (found.length > 0) break;
    const search = await searching(db, looser, filters);
    found = foundIn(
      looser,
      parts.map(({ chunk }) => ({ chunk, seen: search(chunk) })),
    );
  }
  return answersFrom(found, [...broken, ...(wider?.broken ?? [])]);
}

/** The same in a transaction of its own. */
export async function answersOf(
  db: CollectionDatabase,
  query: Query,
  filters: readonly FacetFilter[],
): Promise<Answers> {
  await fillShelf(db);
  return db.transaction('r', queryTables(db), () => answersIn(db, query, filters));
}
