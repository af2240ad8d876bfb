import type { ClipId } from '../model/ids';
import { parseQuery } from '../search/parse-query';
import type { QueryProblem } from '../search/query';
import type { CollectionDatabase } from './database';
import { isOfAll } from './is-of-all';
import { type ClipPage, countClips } from './list-clips';
import { type Asked, idsOf, searchClips } from './search-clips';

/** A piece out of the middle of a long list. */
export interface ListWindow extends ClipPage {
  readonly from: number;
  readonly problems: readonly QueryProblem[];
}

/** Whether a list of all clips is asked for in the order in which they are kept. */
export const isInOrder = ({ order }: Asked): boolean =>
  order === undefined || order === 'saved' || order === 'relevance';

/** The clips from one place of a list on, and how long the list is; lists of everything read nothing before it. */
export async function windowOf(db: CollectionDatabase, asked: Asked, from: number, count: number): Promise<ListWindow> {
  const { problems } = parseQuery(asked.typed);
  if (isOfAll(asked) && isInOrder(asked)) {
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
  return isOfAll(asked) ? db.clips.toCollection().primaryKeys() : idsOf(db, asked);
}
