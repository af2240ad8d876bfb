import type { Fault } from '../../model/result';
import type { CollectionDatabase } from '../database';
import { faultOf } from '../fault';
import { observe } from '../observe';
import { whenOpened } from '../opening';
import { rest } from '../room';
import { fillShelf } from '../shelf';
import { sightBySaying } from '../sight';
import { answerTo, type Question } from './questions';

/**
 * What a page says to its worker: a question, to be answered once or watched until it is left; whether the page is seen; to
 * read ahead what searches read, or to keep up the files of the index besides.
 */
export type ToWorker =
  | { readonly id: number; readonly question: Question; readonly isWatched: boolean }
  | { readonly leave: number }
  | { readonly isSeen: boolean }
  | 'warm'
  | 'keep';

/** What the worker says of a question: what answers it, or why nothing does; and that it has read ahead. */
export type FromWorker =
  | 'warm'
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly fault: Fault };

/** Milliseconds without a question, after which there is time for what makes the next ones fast. */
const REST = 3000;

/** Answers the questions of a page; `tell` reaches it. */
export function serveQuestions(db: CollectionDatabase, tell: (said: FromWorker) => void): (said: ToWorker) => void {
  const watches = new Map<number, { unsubscribe(): void }>();
  const sight = sightBySaying();
  // Behind a question of a page that nobody sees: who asks next waits, not the answer, and not who asked meanwhile.
  const room = { made: Promise.resolve() };
  const resting: { timer?: ReturnType<typeof setTimeout> } = {};
  // Segments are written and merged behind what is clipped: the files follow when nobody has asked for a while.
  const follow = () => {
    clearTimeout(resting.timer);
    resting.timer = setTimeout(() => void db.pageFiles?.open(), REST);
  };
  return (said) => {
    if (said === 'warm')
      return void fillShelf(db)
        .then(() => db.pageFiles?.open())
        .then(() => tell('warm'));
    if (said === 'keep') return void fillShelf(db).then(() => db.pageFiles?.keepUp());
    if ('isSeen' in said) return sight.say(said.isSeen);
    if ('leave' in said) {
      watches.get(said.leave)?.unsubscribe();
      watches.delete(said.leave);
      return;
    }
    const { id, question, isWatched } = said;
    const answer = async () => {
      await whenOpened(db);
      if (db.pageFiles) follow();
      return answerTo(db, question);
    };
    const inTime = async () => {
      if (sight.isSeen()) return answer();
      await room.made;
      const began = performance.now();
      try {
        return await answer();
      } finally {
        room.made = rest(performance.now() - began);
      }
    };
    const give = (value: unknown) => tell({ id, value });
    const refuse = (reason: unknown) => tell({ id, fault: faultOf(reason) });
    if (isWatched) watches.set(id, observe(answer, sight).subscribe(give, refuse));
    // Behind what cannot be sent, too.
    else void inTime().then(give).catch(refuse);
  };
}
