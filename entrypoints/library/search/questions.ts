import type { FacetKind } from '../../../utils/model/facet';
import type { ClipId } from '../../../utils/model/ids';
import { isSearch } from '../../../utils/search/parse-query';
import type { CollectionDatabase } from '../../../utils/store/database';
import { inOwnNames } from '../../../utils/store/entity-notes';
import { type Facets, facetsOf } from '../../../utils/store/facets';
import { type Asked, idsOf } from '../../../utils/store/search-clips';
import { allIdsOf, type ListWindow, windowOf } from '../../../utils/store/window-of';

/** What the library asks of its collection by words and conditions. */
export type Question =
  | { readonly what: 'window'; readonly asked: Asked; readonly from: number; readonly count: number }
  | { readonly what: 'facets'; readonly asked: Asked; readonly kinds: readonly FacetKind[]; readonly limit: number }
  | { readonly what: 'ids' | 'count'; readonly asked: Asked };

/** What is answered to each. */
export interface AnswerTo {
  readonly window: ListWindow;
  readonly facets: Facets;
  readonly ids: readonly ClipId[];
  readonly count: number;
}

export type Answer<Q extends Question> = AnswerTo[Q['what']];

/** Answers a question in the thread that asks. */
export async function answerTo(db: CollectionDatabase, question: Question): Promise<AnswerTo[keyof AnswerTo]> {
  const { asked } = question;
  switch (question.what) {
    case 'window':
      return windowOf(db, asked, question.from, question.count);
    case 'facets':
      return inOwnNames(db, await facetsOf(db, asked, question.kinds, question.limit));
    case 'ids':
      return allIdsOf(db, asked);
    case 'count':
      return (await idsOf(db, asked)).length;
  }
}

/** Whether a question is of all clips in the order in which they were saved: no words are looked up for it, and no columns. */
export function isOfAll({ asked: { typed, filters, order = 'saved' } }: Question): boolean {
  return filters.length === 0 && (order === 'saved' || order === 'relevance') && !isSearch(typed);
}
