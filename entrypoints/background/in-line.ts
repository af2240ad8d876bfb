import { whenOpened } from '../../utils/store/opening';
import { holdBack, rest } from '../../utils/store/room';
import type { Sender } from '../../utils/webext/runtime';
import type { Workshop } from './workshop';

/** Does what a tab asks for when it is its turn. */
export type InLine = <T>(sender: Sender, work: () => Promise<T>) => Promise<T>;

/** Milliseconds after which the next is begun though nothing answered: whoever asked asks anew by then (`deliver`). */
const LONGEST = 20_000;

/** Waits for some work, whatever becomes of it, and not for ever. */
const over = (work: Promise<unknown>) =>
  new Promise<void>((wake) => {
    const timer = setTimeout(wake, LONGEST);
    const done = () => {
      clearTimeout(timer);
      wake();
    };
    work.then(done, done);
  });

/**
 * What tabs ask for that are not seen is done one after the other, and none of it is begun while a popup opens: eight clipped at
 * once were all through at the end, not the first of them sooner, and held both processors until then. Between two of them it
 * rests, and exports are held back until behind that. The tab that is seen waits for nobody, nor does a page that is no tab, as a
 * side panel.
 */
export function lineOf(database: Workshop['database']): InLine {
  const line: { last: Promise<void>; standing: number } = { last: Promise.resolve(), standing: 0 };
  return (sender, work) => {
    if (sender.tab?.active !== false) return work();
    line.standing++;
    const turn = line.last.then(async () => {
      const db = database();
      await whenOpened(db);
      return db;
    });
    const done = turn.then(() => work());
    const piece = async () => {
      const began = performance.now();
      // From its turn on: who stands far behind is not passed over.
      await over(done);
      // Of the last one nobody waits for the end, and nobody comes behind it.
      if (line.standing > 1) await rest(performance.now() - began);
    };
    line.last = turn
      .then(
        (db) => {
          const until = piece();
          holdBack(db, until);
          return until;
        },
        () => undefined,
      )
      .then(() => {
        line.standing--;
      });
    return done;
  };
}
