import { liveQuery } from 'dexie';

/** Something that can be watched; what Dexie's observables are, without Dexie. */
export interface Watched<T> {
  subscribe(next: (value: T) => void, error: (reason: unknown) => void): { unsubscribe(): void };
}

/** Answers a query of the store now, and again whenever what it read was changed, in whatever tab or worker. */
export function observe<T>(query: () => Promise<T>): Watched<T> {
  return liveQuery(query);
}
