import type { CollectionDatabase } from '../database';
import { Refusal, type StoreFaultCode } from '../fault';
import { observe, type Watched } from '../observe';
import { fillShelf } from '../shelf';
import { sightOfPage } from '../sight';
import { type AnswerOf, answerTo, isLight, type Question } from './questions';
import type { FromWorker, ToWorker } from './serve-questions';

/** What is needed of a worker here. */
export interface Searcher {
  postMessage(said: ToWorker): void;
  addEventListener(type: 'message', hear: (event: { readonly data: FromWorker }) => void): void;
  addEventListener(type: 'error' | 'messageerror', hear: (event: { readonly message?: string }) => void): void;
  terminate(): void;
}

/** Who answers the questions of a page: a worker what takes the index or the columns, the page what is light. */
export interface Librarian {
  watch<Q extends Question>(question: Q): Watched<AnswerOf<Q>>;
  ask<Q extends Question>(question: Q): Promise<AnswerOf<Q>>;
  /** Starts the worker and has it read ahead what the first search would wait for; answers when that is read. */
  warm(): Promise<void>;
  /** The same, unanswered, and has it keep up the files of the index for as long as the page is there. */
  keep(): void;
}

/** A question that is not answered yet, or is watched. */
interface Posed {
  readonly question: Question;
  readonly isWatched: boolean;
  /** Of what it is asked for: which question has which answer only the types of those who ask say. */
  readonly give: (value: never) => void;
  readonly refuse: (reason: unknown) => void;
  /** Where the page answers it. */
  here?: { unsubscribe(): void };
}

const nothingToLeave = { unsubscribe: () => undefined };

/** A librarian whose worker is made by `start` when it is first needed; undefined where none can be had: the page answers all. */
export function librarianWith(db: CollectionDatabase, start: () => Searcher | undefined): Librarian {
  const posed = new Map<number, Posed>();
  const state: { worker?: Searcher | undefined; isStarted: boolean; last: number; warmed?: () => void } = {
    isStarted: false,
    last: 0,
  };

  function answerHere(one: Posed): void {
    const give = one.give as (value: unknown) => void;
    const answer = () => answerTo(db, one.question);
    if (one.isWatched) one.here = observe(answer).subscribe(give, one.refuse);
    else {
      one.here = nothingToLeave;
      answer().then(give, one.refuse);
    }
  }

  /** A worker that does not load, or stumbled, may never answer: it is ended, and the page goes on without. */
  function doWithout(why: string): void {
    state.worker?.terminate();
    state.worker = undefined;
    globalThis.reportError?.(new Error(`this page searches itself: ${why}`));
    for (const one of posed.values()) if (!one.here) answerHere(one);
  }

  function hear(said: FromWorker): void {
    if (said === 'warm') {
      state.warmed?.();
      return;
    }
    const one = posed.get(said.id);
    if (!one || one.here) return;
    if ('value' in said) one.give(said.value as never);
    else one.refuse(new Refusal(said.fault.code as StoreFaultCode, said.fault.message));
  }

  function worker(): Searcher | undefined {
    if (state.isStarted) return state.worker;
    state.isStarted = true;
    const made = start();
    state.worker = made;
    const stumbled = ({ message }: { readonly message?: string }) => {
      if (made && made === state.worker) doWithout(message || 'its worker did not start');
    };
    made?.addEventListener('error', stumbled);
    made?.addEventListener('messageerror', stumbled);
    made?.addEventListener('message', ({ data }) => hear(data));
    const saySeen = () => state.worker?.postMessage({ isSeen: sightOfPage.isSeen() });
    sightOfPage.onChange(saySeen);
    if (!sightOfPage.isSeen()) saySeen();
    return made;
  }

  /** Poses a question, and answers how it is left. */
  function pose(one: Posed): () => void {
    const id = ++state.last;
    posed.set(id, one);
    const apart = isLight(one.question) ? undefined : worker();
    if (apart) apart.postMessage({ id, question: one.question, isWatched: one.isWatched });
    else answerHere(one);
    return () => {
      posed.delete(id);
      if (one.here) one.here.unsubscribe();
      else if (one.isWatched) state.worker?.postMessage({ leave: id });
    };
  }

  return {
    watch: (question) => ({
      subscribe: (give, refuse) => ({ unsubscribe: pose({ question, isWatched: true, give, refuse }) }),
    }),
    ask: (question) =>
      new Promise((resolve, reject) => {
        const leave = pose({
          question,
          isWatched: false,
          give: (value) => {
            leave();
            resolve(value);
          },
          refuse: (reason) => {
            leave();
            reject(reason);
          },
        });
      }),
    warm: () =>
      new Promise((wake) => {
        const apart = worker();
        state.warmed = wake;
        if (apart) apart.postMessage('warm');
        else wake(fillShelf(db));
      }),
    keep: () => {
      const apart = worker();
      if (apart) apart.postMessage('keep');
      else void fillShelf(db);
    },
  };
}
