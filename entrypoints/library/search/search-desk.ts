import { COLLECTION } from '../../../utils/store/collection-name';
import type { CollectionDatabase } from '../../../utils/store/database';
import { Refusal, type StoreFaultCode } from '../../../utils/store/fault';
import { observe, type Watched } from '../../../utils/store/observe';
import { fillShelf } from '../../../utils/store/shelf';
import { type Answer, answerTo, isOfAll, type Question } from './questions';
import type { Reply, Request } from './serve-searches';

/** What of a worker is needed here. */
export interface Searcher {
  postMessage(request: Request): void;
  addEventListener(type: 'message', hear: (event: { readonly data: Reply }) => void): void;
  addEventListener(type: 'error', hear: () => void): void;
}

/** Where a page asks; a worker answers what takes the index or the columns. */
export interface SearchDesk {
  watch<Q extends Question>(question: Q): Watched<Answer<Q>>;
  ask<Q extends Question>(question: Q): Promise<Answer<Q>>;
  /** Reads ahead what the first search would wait for. */
  warm(): void;
}

interface Waiting {
  readonly question: Question;
  readonly next: (value: never) => void;
  readonly fail: (reason: unknown) => void;
  /** Where no worker answers. */
  here?: { unsubscribe(): void };
}

/** A desk whose worker is started with the first question for it; `start` answers undefined where none can be. */
export function deskWith(db: CollectionDatabase, start: () => Searcher | undefined): SearchDesk {
  const waiting = new Map<number, Waiting>();
  const state: { worker?: Searcher | undefined; isStarted: boolean; last: number } = { isStarted: false, last: 0 };

  function answerHere(one: Waiting): void {
    one.here = observe(() => answerTo(db, one.question)).subscribe(one.next as (value: unknown) => void, one.fail);
  }

  /** A worker whose script does not load or run says so before it says anything else: all that it was asked is answered here. */
  function doWithout(): void {
    state.worker = undefined;
    for (const one of waiting.values()) if (!one.here) answerHere(one);
  }

  function worker(): Searcher | undefined {
    if (state.isStarted) return state.worker;
    state.isStarted = true;
    state.worker = start();
    let hasSpoken = false;
    state.worker?.addEventListener('error', () => {
      if (!hasSpoken) doWithout();
    });
    state.worker?.addEventListener('message', ({ data }) => {
      hasSpoken = true;
      const one = waiting.get(data.id);
      if ('value' in data) one?.next(data.value as never);
      else one?.fail(new Refusal(data.fault.code as StoreFaultCode, data.fault.message));
    });
    return state.worker;
  }

  const watch = <Q extends Question>(question: Q): Watched<Answer<Q>> => ({
    subscribe: (next, fail) => {
      const id = ++state.last;
      const one: Waiting = { question, next, fail };
      waiting.set(id, one);
      const other = isOfAll(question) ? undefined : worker();
      if (other) other.postMessage({ id, question });
      else answerHere(one);
      return {
        unsubscribe: () => {
          waiting.delete(id);
          if (one.here) one.here.unsubscribe();
          else other?.postMessage({ leave: id });
        },
      };
    },
  });

  return {
    watch,
    ask: (question) =>
      new Promise((resolve, reject) => {
        const watching = watch(question).subscribe(
          (value) => {
            resolve(value);
            queueMicrotask(() => watching.unsubscribe());
          },
          (reason) => {
            reject(reason);
            queueMicrotask(() => watching.unsubscribe());
          },
        );
      }),
    warm: () => {
      const other = worker();
      if (other) other.postMessage('warm');
      else void fillShelf(db);
    },
  };
}

const desks = new WeakMap<CollectionDatabase, SearchDesk>();

/** The desk of a page's database. The worker opens the collection itself: another database is asked here. */
export function searchDesk(db: CollectionDatabase): SearchDesk {
  const known = desks.get(db) ?? deskWith(db, () => startWorker(db));
  desks.set(db, known);
  return known;
}

function startWorker({ name }: CollectionDatabase): Searcher | undefined {
  if (name !== COLLECTION || typeof Worker === 'undefined') return undefined;
  try {
    return new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return undefined;
  }
}
