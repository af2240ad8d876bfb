import type { ClipId } from '../model/ids';
import { parseQuery } from '../search/parse-query';
import type { QueryProblem } from '../search/query';
import type { CollectionDatabase } from './database';
import { type ClipPage, countClips } from './list-clips';
import { type Asked, idsOf, searchClips } from './search-clips';

/** A piece out of the middle of a long list. */
export interface ListWindow extends ClipPage {
  readonly from: number;
  readonly problems: readonly QueryProblem[];
}

/** The clips from one place of a list on, and how long the list is; lists of everything read nothing before it. */
export async function windowOf(db: CollectionDatabase, asked: Asked, from: number, count: number): Promise<ListWindow> {
  const { clauses, problems } = parseQuery(asked.typed);
  const isAll = clauses.length === 0 && asked.filters.length === 0;
  if (isAll && (asked.order === 'saved' || asked.order === undefined || asked.order === 'relevance')) {
    const [clips, total] = await Promise.all([
      db.clips.orderBy('id').reverse().offset(from).limit(count).toArray(),
      countClips(db),
    ]);
    return { clips, total, from, problems };
  }
  const page = await searchClips(db, asked, count, from);
  return { ...page, from, problems };
}

/** The ids of all clips of a list, for what is done to all of them. */
export async function allIdsOf(db: CollectionDatabase, asked: Asked): Promise<readonly ClipId[]> {
  const isAll = parseQuery(asked.typed).clauses.length === 0 && asked.filters.length === 0;
  return isAll ? db.clips.toCollection().primaryKeys() : idsOf(db, asked);
}
