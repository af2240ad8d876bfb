import type { AnnotationId } from '../model/annotation';
import type { PageTarget } from '../model/panel';
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

const target: Door<PageTarget> = {
  from: ['extension'],
  parse: (request): Result<PageTarget> =>
    typeof request === 'object' && request !== null && 'to' in request
      ? // Our own pages alone send it, and a place that is not there is only not found.
        { ok: true, value: request as PageTarget }
      : { ok: false, error: { code: 'bad-request', message: 'request: expected a place' } },
};

const reattach: Door<{ id: AnnotationId }> = {
  from: ['extension'],
  parse: (request): Result<{ id: AnnotationId }> =>
    typeof request === 'object' && request !== null && 'id' in request && typeof request.id === 'string'
      ? { ok: true, value: { id: request.id as AnnotationId } }
      : { ok: false, error: { code: 'bad-request', message: 'request: expected a highlight' } },
};

const doors: Doors<ToTab> = {
  page: nothing,
  readPage: nothing,
  clipPage: nothing,
  panel: nothing,
  keepBoth: nothing,
  recognizeAgain: nothing,
  viewChanged: nothing,
  reattach,
  goTo: target,
};

/** Serves the content script's half of the protocol until the signal aborts. */
export function serveTab(handlers: Handlers<ToTab>, signal: AbortSignal): void {
  serve(doors, handlers, signal);
}
