import { Dexie, liveQuery, type Subscription } from 'dexie';

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

/** Answers a query of the store now, and again whenever what it read was changed, in whatever tab or worker. */
export function observe<T>(query: () => Promise<T>): Watched<T> {
  return {
    subscribe: (next, error) => {
      // An async function, which Dexie tells from others: only in one it follows a query over waits that are not its own.
      const begin = () => liveQuery(async () => query().catch(why)).subscribe(next, error);
      let watch: Subscription = begin();
      let written = 0;
      const renew = () => {
        if (++written < MOST_REMEMBERED) return;
        written = 0;
        const old = watch;
        // The new one first: no write falls between them.
        watch = begin();
        old.unsubscribe();
      };
      Dexie.on.storagemutated.subscribe(renew);
      return {
        unsubscribe: () => {
          Dexie.on.storagemutated.unsubscribe(renew);
          watch.unsubscribe();
        },
      };
    },
  };
}
