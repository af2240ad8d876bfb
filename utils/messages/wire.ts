import type { Result } from '../model/result';

/** A request as it crosses between the contexts of the extension. */
export interface Wire {
  readonly trichLuc: 1;
  readonly kind: string;
  readonly request: unknown;
}

/** What comes back: the handler's result, or the fault that kept it from being asked. */
export type Answer = Result<unknown>;

/** True for a message of ours; others pass by unanswered. */
export function isWire(message: unknown): message is Wire {
  return (
    typeof message === 'object' &&
    message !== null &&
    'trichLuc' in message &&
    message.trichLuc === 1 &&
    'kind' in message &&
    typeof message.kind === 'string'
  );
}

/** True for an answer of ours; a receiver that died leaves `undefined`. */
export function isAnswer(answer: unknown): answer is Answer {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return false;
  return answer.ok === true ? 'value' in answer : answer.ok === false && 'error' in answer;
}
