import * as v from 'valibot';
import type { Result } from '../model/result';
import type { ToBackground } from './protocol';
import { requestSchemas } from './schemas';
import { type Door, type Doors, type Handlers, type Origin, serve } from './serve';

function door<T>(from: readonly Origin[], schema: v.GenericSchema<unknown, T>): Door<T> {
  return {
    from,
    parse: (request): Result<T> => {
      const parsed = v.safeParse(schema, request, { abortEarly: true });
      if (parsed.success) return { ok: true, value: parsed.output };
      const [issue] = parsed.issues;
      return {
        ok: false,
        error: { code: 'bad-request', message: `${v.getDotPath(issue) ?? 'request'}: ${issue.message}` },
      };
    },
  };
}

const doors: Doors<ToBackground> = {
  recognize: door(['content', 'extension'], requestSchemas.recognize),
  clip: door(['content'], requestSchemas.clip),
  keepPictures: door(['content'], requestSchemas.keepPictures),
  clipState: door(['content', 'extension'], requestSchemas.clipState),
  needScript: door(['content'], requestSchemas.needScript),
  prepare: door(['content'], requestSchemas.prepare),
  language: door(['content', 'extension'], requestSchemas.language),
  view: door(['content'], requestSchemas.view),
  notes: door(['content', 'extension'], requestSchemas.notes),
  mark: door(['content', 'extension'], requestSchemas.mark),
  saveAnnotation: door(['content', 'extension'], requestSchemas.saveAnnotation),
  removeAnnotation: door(['content', 'extension'], requestSchemas.removeAnnotation),
  saveCorrection: door(['content', 'extension'], requestSchemas.saveCorrection),
  removeCorrection: door(['content', 'extension'], requestSchemas.removeCorrection),
  catchUp: door(['content'], requestSchemas.catchUp),
  tend: door(['extension'], requestSchemas.tend),
  inCollection: door(['content', 'extension'], requestSchemas.inCollection),
  openLibrary: door(['content', 'extension'], requestSchemas.openLibrary),
  pageState: door(['content'], requestSchemas.pageState),
};

/** Serves the background's half of the protocol; call it before the worker's first turn ends. */
export function serveBackground(handlers: Handlers<ToBackground>): void {
  serve(doors, handlers);
}
