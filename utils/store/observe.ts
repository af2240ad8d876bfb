import { Dexie, liveQuery, type Subscription } from 'dexie';
import { type Sight, sightOfPage } from './sight';

/** Something that can be watched; what Dexie's observables are, without Dexie. */
export interface Watched<T> {
  subscribe(next: (value: T) => void, error: (reason: unknown) => void): { unsubscribe(): void };
}

/**
 * A watch that no write concerns remembers every write since it last asked (Dexie 4.4.7): seven objects a saved clip in the
 * library, 35 % of its heap after 4,000 clips. After so many writes it begins anew.
 */
const MOST_REMEMBERED = 100;

/**
 * Dexie says nothing to watches of a database that was closed, and takes one that could not be opened (made by a newer version,
 * storage switched off) for closed: the page waited for ever. They are told why it could not be opened.
 */
function why(reason: unknown): never {
  const { name, inner } = (reason ?? {}) as { readonly name?: unknown; readonly inner?: unknown };
  throw name === 'DatabaseClosedError' && inner ? inner : reason;
}

/**
 * Answers a query of the store now, and again whenever what it read was changed, in whatever tab or worker. Once it
 * was answered and nobody sees it, it rests from the next write on, and asks again when somebody does
 * ([why](../../docs/decisions/0032-what-waits-while-the-popup-opens.md)).
 */
export function observe<T>(query: () => Promise<T>, sight: Sight = sightOfPage): Watched<T> {
  return {
    subscribe: (next, error) => {
      const state: { watch?: Subscription | undefined; isAnswered: boolean; written: number } = {
        isAnswered: false,
        written: 0,
      };
      const through =
        <V>(tell: (value: V) => void) =>
        (value: V) => {
          state.isAnswered = true;
          tell(value);
        };
      const begin = () => {
        state.written = 0;
        // An async function, which Dexie tells from others: only in one it follows a query over waits that are not its own.
        state.watch = liveQuery(async () => query().catch(why)).subscribe(through(next), through(error));
      };
      const rest = () => {
        state.watch?.unsubscribe();
        state.watch = undefined;
      };
      const hear = () => {
        // A page that was opened behind another one has its first answer all the same.
        if (state.isAnswered && !sight.isSeen()) return rest();
        if (++state.written < MOST_REMEMBERED) return;
        const old = state.watch;
        // The new one first: no write falls between them.
        begin();
        old?.unsubscribe();
      };
      const leave = sight.onChange(() => {
        if (!state.watch && sight.isSeen()) begin();
      });
      begin();
      Dexie.on.storagemutated.subscribe(hear);
      return {
        unsubscribe: () => {
          leave();
          Dexie.on.storagemutated.unsubscribe(hear);
          rest();
        },
      };
    },
  };
}
