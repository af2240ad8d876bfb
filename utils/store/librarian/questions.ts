import type { FacetKind } from '../../model/facet';
import type { ClipId } from '../../model/ids';
import type { CollectionDatabase } from '../database';
import { didYouMean } from '../did-you-mean';
import { inOwnNames } from '../entity-notes';
import { type Facets, facetsOf } from '../facets';
import { isOfAll } from '../is-of-all';
import { countClips } from '../list-clips';
import { monthsOf } from '../months-of';
import { newestIds } from '../newest-ids';
import { type Asked, idsOf } from '../search-clips';
import { allIdsOf, isInOrder, type ListWindow, windowOf } from '../window-of';

/** What the library and the popup ask of the collection by words and conditions. */
export type Question =
  | { readonly what: 'window'; readonly asked: Asked; readonly from: number; readonly count: number }
  | { readonly what: 'facets'; readonly asked: Asked; readonly kinds: readonly FacetKind[]; readonly limit: number }
  | { readonly what: 'newest'; readonly asked: Asked; readonly most: number }
  | { readonly what: 'ids' | 'count' | 'months' | 'meant'; readonly asked: Asked };

/** What is answered to each. */
interface AnswerTo {
  readonly window: ListWindow;
  readonly facets: Facets;
  readonly newest: readonly ClipId[];
  readonly ids: readonly ClipId[];
  readonly count: number;
  /** Clips of each month. */
  readonly months: ReadonlyMap<string, number>;
  /** What may have been meant by words that find nothing. */
  readonly meant: string | undefined;
}

export type AnswerOf<Q extends Question> = AnswerTo[Q['what']];

/** Answers a question, in the thread in which it is called. */
export async function answerTo(db: CollectionDatabase, question: Question): Promise<AnswerTo[keyof AnswerTo]> {
  const { asked } = question;
  switch (question.what) {
    case 'window':
      return windowOf(db, asked, question.from, question.count);
    case 'facets':
      return inOwnNames(db, await facetsOf(db, asked, question.kinds, question.limit));
    case 'newest':
      return newestIds(db, asked, question.most);
    case 'ids':
      return allIdsOf(db, asked);
    case 'count':
      return isOfAll(asked) ? countClips(db) : (await idsOf(db, asked)).length;
    case 'months':
      return monthsOf(db, asked);
    case 'meant':
      return didYouMean(db, asked.typed);
  }
}

/** Whether a question is answered by a few rows, keys or counters: neither the index nor the columns are read for it. */
export function isLight({ what, asked }: Question): boolean {
  if (what === 'meant') return false;
  return isOfAll(asked) && (what !== 'window' || isInOrder(asked));
}
