import type { Fault } from '../../../utils/model/result';
import type { CollectionDatabase } from '../../../utils/store/database';
import { faultOf } from '../../../utils/store/fault';
import { observe } from '../../../utils/store/observe';
import { fillShelf } from '../../../utils/store/shelf';
import { answerTo, type Question } from './questions';

/** What a page says to its worker: to watch a question under a number, to leave it, or to read ahead what searches read. */
export type Request = { readonly id: number; readonly question: Question } | { readonly leave: number } | 'warm';

/** What the worker says of a question: what answers it now, whenever that changed, or why nothing does. */
export type Reply = { readonly id: number; readonly value: unknown } | { readonly id: number; readonly fault: Fault };

/** Answers the questions of a page until it leaves them; `tell` reaches the page. */
export function serveSearches(db: CollectionDatabase, tell: (reply: Reply) => void): (request: Request) => void {
  const watched = new Map<number, { unsubscribe(): void }>();
  return (request) => {
    if (request === 'warm') return void fillShelf(db).catch(() => undefined);
    if ('leave' in request) {
      watched.get(request.leave)?.unsubscribe();
      watched.delete(request.leave);
      return;
    }
    const { id, question } = request;
    const watch = observe(() => answerTo(db, question)).subscribe(
      (value) => tell({ id, value }),
      (reason) => tell({ id, fault: faultOf(reason) }),
    );
    watched.set(id, watch);
  };
}
