import type { Result } from '../model/result';
import { extensionId } from '../webext/runtime';
import { type Answer, isAnswer } from './wire';

/** How long to wait before each new attempt, in milliseconds: a killed worker was seen to wake in 25 to 34. */
export const retryDelays = [60, 300, 1000] as const;

/** An attempt that has not answered by then is lost, in milliseconds. */
const patience = 20_000;

/**
 * Sends until something answers, and says `worker-lost` when nothing did.
 *
 * The receiver may be killed between request and answer; every request is idempotent, so it is simply asked again.
 * Faults: `extension-gone` when this script outlived its extension, `worker-lost` after the last attempt.
 */
export async function deliver<T>(
  attempt: () => Promise<unknown>,
  delays: readonly number[] = retryDelays,
): Promise<Result<T>> {
  let last = 'no answer';
  for (const delay of [0, ...delays]) {
    if (delay > 0) await new Promise((wake) => setTimeout(wake, delay));
    if (extensionId() === undefined) return fault('extension-gone', 'the extension was updated, reloaded or removed');
    try {
      const answer = await within(attempt(), patience);
      // The kind ties reply to request; the receiver is our own code, so its answer is taken at its word.
      if (isAnswer(answer)) return answer as Answer & Result<T>;
      last = 'no answer';
    } catch (error) {
      last = error instanceof Error ? error.message : String(error);
    }
  }
  return fault('worker-lost', last);
}

function fault(code: string, message: string): Result<never> {
  return { ok: false, error: { code, message } };
}

async function within<T>(work: Promise<T>, milliseconds: number): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
