/**
 * Milliseconds of work after which others in the thread get their turn. All pages of an extension share one, and what is read
 * from a stream never ends a task by itself: a popup that opened while a collection was written waited for 25 clips at a time.
 */
const TURN = 8;

/**
 * Ends the task and goes on when nobody in the thread has anything to do: behind a task of its own rank a popup would wait for
 * a turn of this work before each of its steps.
 */
function nextTask(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: Pick<Scheduler, 'postTask'> };
  return scheduler ? scheduler.postTask(() => undefined, { priority: 'background' }) : nextMessage();
}

/** The same in the order of all tasks, where a browser knows no ranks; a timer would wait for 4 ms. */
const nextMessage = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Between two pieces of long work: gives others their turn when it is theirs. */
export function inTurns(): () => Promise<void> {
  const state = { since: performance.now() };
  return async () => {
    if (performance.now() - state.since < TURN) return;
    await nextTask();
    state.since = performance.now();
  };
}
