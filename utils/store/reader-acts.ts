import { lockName, type Named, webLocks } from './locks';

/** Milliseconds for which a reader who did something may do the next: letters of a search come faster. */
const NEXT = 1_000;

const nameOf = (db: Named) => lockName(db, 'reader');

/**
 * Says to all pages and the worker that the reader does something, until `work` is over, and a moment longer: what can wait
 * waits. Nobody who says so waits for anything; whoever dies says it no more.
 */
export function readerActs(db: Named, work: Promise<unknown> = Promise.resolve()): void {
  const rest = () => new Promise((wake) => setTimeout(wake, NEXT));
  // Shared: several may say so at once. A page that is being closed is given no lock, and needs none.
  void webLocks()
    ?.request(nameOf(db), { mode: 'shared' }, () => work.then(rest, rest))
    .catch(() => undefined);
}

/** Whether a reader does something with the collection just now, anywhere; in Node there is none. */
export async function isReaderActing(db: Named): Promise<boolean> {
  const known = await webLocks()?.query();
  return known?.held?.some(({ name }) => name === nameOf(db)) ?? false;
}

/** Milliseconds after which it is looked again whether the reader is through with what he does. */
export const LOOK_AGAIN = 250;

/** Waits until no reader does anything with the collection, or it is not wanted any more; in Node not at all. */
export async function readerRests(db: Named, signal?: AbortSignal): Promise<void> {
  while (!signal?.aborted && (await isReaderActing(db))) await new Promise((wake) => setTimeout(wake, LOOK_AGAIN));
}
