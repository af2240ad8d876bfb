/**
 * Milliseconds of work after which others in the thread get their turn. All pages of an extension share one, and what is read
 * from a stream never ends a task by itself: a popup that opened while a collection was written waited for 25 clips at a time.
 */
const TURN = 8;

/** Ends the task and goes on in the next one; a timer would wait for 4 ms. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Between two pieces of long work: gives others their turn when it is theirs, and answers whether it was. */
export function inTurns(): () => Promise<boolean> {
  const state = { since: performance.now() };
  return async () => {
    if (performance.now() - state.since < TURN) return false;
    await nextTask();
    state.since = performance.now();
    return true;
  };
}
