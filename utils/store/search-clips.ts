import type { FacetFilter } from '../model/facet';
import type { ClipId } from '../model/ids';
import { parseQuery } from '../search/parse-query';
import type { Query } from '../search/query';
import { type Answer, type Answers, answersOf } from './answers';
import { bestOf } from './best-of';
import type { CollectionDatabase } from './database';
import { dropSegment } from './drop-segment';
import { guarded } from './fault';
import { type ClipPage, rowsOf } from './list-clips';

/** In what order answers are shown; `length` has the longest first. */
export type ClipOrder = 'relevance' | 'saved' | 'published' | 'length';

/** What a list is asked for. */
export interface Asked {
  readonly typed: string;
  readonly filters: readonly FacetFilter[];
  readonly order?: ClipOrder;
}

const savedOf = ({ chunk, text }: Answer) => chunk.saved[text] ?? 0;
const dayOf = ({ chunk, text }: Answer) => chunk.day[text] ?? 0;
const lengthOf = ({ chunk, text }: Answer) => chunk.lengthOf(text);

function byId(a: Answer, b: Answer): number {
  return a.chunk.idOf(a.text) < b.chunk.idOf(b.text) ? 1 : -1;
}

const newest = (a: Answer, b: Answer) => savedOf(b) - savedOf(a) || byId(a, b);

const orders: Readonly<Record<ClipOrder, (a: Answer, b: Answer) => number>> = {
  relevance: (a, b) => b.score - a.score || newest(a, b),
  saved: newest,
  published: (a, b) => dayOf(b) - dayOf(a) || newest(a, b),
  length: (a, b) => lengthOf(b) - lengthOf(a) || newest(a, b),
};

const idOf = ({ chunk, text }: Answer) => chunk.idOf(text);

/** Segments that could not be read are taken out, so that they are made anew; the answer did without them. */
async function complain(db: CollectionDatabase, { broken }: Answers): Promise<void> {
  for (const segment of broken) {
    db.shelf.delete(segment);
    await guarded(() => dropSegment(db, segment));
  }
}

/** The ids of the clips that answer a query, best first, newest first among equals. */
export async function idsAnswering(db: CollectionDatabase, query: Query): Promise<readonly ClipId[]> {
  if (query.clauses.length === 0) return [];
  const answers = await answersOf(db, query, []);
  if (answers.broken.length > 0) await complain(db, answers);
  return [...answers.found].sort(orders.relevance).map(idOf);
}

/** The ids of the clips that answer what was typed, best first. */
export const searchIds = (db: CollectionDatabase, typed: string): Promise<readonly ClipId[]> =>
  idsAnswering(db, parseQuery(typed));

/** The ids of all answers to what was typed that pass all of the filters, in no order. */
export async function idsOf(db: CollectionDatabase, { typed, filters }: Asked): Promise<readonly ClipId[]> {
  return (await answersOf(db, parseQuery(typed), filters)).found.map(idOf);
}

/** `limit` answers to what was typed that pass all of the filters, behind the first `from`, and how many there are. */
export async function searchClips(
  db: CollectionDatabase,
  { typed, filters, order = 'relevance' }: Asked,
  limit: number,
  from = 0,
): Promise<ClipPage> {
  const answers = await answersOf(db, parseQuery(typed), filters);
  if (answers.broken.length > 0) setTimeout(() => void complain(db, answers));
  const first = bestOf(answers.found, from + limit, orders[order]).slice(from);
  return { clips: await rowsOf(db, first.map(idOf)), total: answers.found.length };
}
