import type { ListOrder } from '../model/desk';
import type { FacetFilter } from '../model/facet';
import type { ClipId } from '../model/ids';
import { parseQuery } from '../search/parse-query';
import type { Query } from '../search/query';
import { type Answers, answersIn, answersOf, queryTables } from './answers';
import { type Answer, bestAnswers } from './best-answers';
import type { CollectionDatabase } from './database';
import { dropSegment } from './drop-segment';
import { guarded } from './fault';
import { type ClipPage, rowsOf } from './list-clips';
import { fillShelf } from './shelf';

/** What a list is asked for. */
export interface Asked {
  readonly typed: string;
  readonly filters: readonly FacetFilter[];
  readonly order?: ListOrder;
}

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
  return bestAnswers(answers, answers.total, 'relevance').map(idOf);
}

/** The ids of the clips that answer what was typed, best first. */
export const searchIds = (db: CollectionDatabase, typed: string): Promise<readonly ClipId[]> =>
  idsAnswering(db, parseQuery(typed));

/** The ids of all answers to what was typed that pass all of the filters, in no order. */
export async function idsOf(db: CollectionDatabase, { typed, filters }: Asked): Promise<readonly ClipId[]> {
  const { found } = await answersOf(db, parseQuery(typed), filters);
  return found.flatMap(({ chunk, texts }) => Array.from(texts, chunk.idOf));
}

/** `limit` answers to what was typed that pass all of the filters, behind the first `from`, and how many there are. */
export async function searchClips(
  db: CollectionDatabase,
  { typed, filters, order = 'relevance' }: Asked,
  limit: number,
  from = 0,
): Promise<ClipPage> {
  await fillShelf(db);
  const { answers, clips } = await db.transaction('r', queryTables(db), () =>
    answersIn(db, parseQuery(typed), filters).then((all) => {
      const first = bestAnswers(all, from + limit, order).slice(from);
      return rowsOf(db, first.map(idOf)).then((rows) => ({ answers: all, clips: rows }));
    }),
  );
  if (answers.broken.length > 0) setTimeout(() => void complain(db, answers));
  return { clips, total: answers.total };
}
