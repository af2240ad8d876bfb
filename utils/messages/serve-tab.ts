import type { Result } from '../model/result';
import type { ToTab } from './protocol';
import { type Door, type Doors, type Handlers, serve } from './serve';

// By hand and not by schema: nothing is all there is to check, and the schema library would go to every matched page.
const nothing: Door<null> = {
  from: ['extension'],
  parse: (request): Result<null> =>
    request === null
      ? { ok: true, value: null }
      : { ok: false, error: { code: 'bad-request', message: 'request: expected null' } },
};

const doors: Doors<ToTab> = { page: nothing, readPage: nothing, clipPage: nothing };

/** Serves the content script's half of the protocol until the signal aborts. */
export function serveTab(handlers: Handlers<ToTab>, signal: AbortSignal): void {
  serve(doors, handlers, signal);
}
