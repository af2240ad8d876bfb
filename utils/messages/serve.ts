import type { Result } from '../model/result';
import { extensionId, extensionUrl, onMessage, type Sender } from '../webext/runtime';
import { type Answer, isWire } from './wire';

/** Who may knock: a content script in a tab, or the extension's own background and pages. */
export type Origin = 'content' | 'extension';

/** What a receiving door checks before it lets a request in. */
export interface Door<Request> {
  readonly from: readonly Origin[];
  readonly parse: (request: unknown) => Result<Request>;
}

export type Doors<P> = { readonly [K in keyof P]: P[K] extends { request: infer R } ? Door<R> : never };

export type Handlers<P> = {
  readonly [K in keyof P]: P[K] extends { request: infer Request; reply: infer Reply }
    ? (request: Request, sender: Sender) => Result<Reply> | Promise<Result<Reply>>
    : never;
};

/**
 * Answers the requests that its doors let in, until the signal aborts.
 *
 * Faults it answers itself: `unknown-message`, `wrong-sender`, `bad-request`, and `unexpected` for what a handler threw.
 */
export function serve<P>(doors: Doors<P>, handlers: Handlers<P>, signal?: AbortSignal): void {
  const table = doors as Readonly<Record<string, Door<unknown>>>;
  const answers = handlers as Readonly<Record<string, (request: unknown, sender: Sender) => unknown>>;
  onMessage((message, sender, reply) => {
    // Another extension cannot reach this event; the check holds if `externally_connectable` is ever opened.
    if (!isWire(message) || sender.id !== extensionId()) return false;
    const door = Object.hasOwn(table, message.kind) ? table[message.kind] : undefined;
    const handle = answers[message.kind];
    if (!door || !handle) reply(fault('unknown-message', message.kind));
    else if (!door.from.includes(originOf(sender))) reply(fault('wrong-sender', `${message.kind} from ${sender.url}`));
    else
      void answer(
        () => door.parse(message.request),
        (request) => handle(request, sender),
      ).then(reply);
    return true;
  }, signal);
}

/** A page of ours may be open in a tab too: only its address tells it from a content script. */
export function originOf(sender: Sender): Origin {
  const ours = sender.url?.startsWith(extensionUrl('')) ?? false;
  return sender.tab !== undefined && !ours ? 'content' : 'extension';
}

async function answer(parse: () => Result<unknown>, handle: (request: unknown) => unknown): Promise<Answer> {
  try {
    const request = parse();
    return request.ok ? ((await handle(request.value)) as Answer) : request;
  } catch (error) {
    return fault('unexpected', error instanceof Error ? `${error.name}: ${error.message}` : String(error));
  }
}

function fault(code: string, message: string): Answer {
  return { ok: false, error: { code, message } };
}
