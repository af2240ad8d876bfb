import { useRef, useState } from 'preact/hooks';
import { countdown } from '../../../utils/export/countdown';
import type { ExportFormat } from '../../../utils/export/export-format';
import { formatBytes } from '../../../utils/export/format-bytes';
import { exportFileName } from '../../../utils/export/formats';
import type { ClipId, EntityKey } from '../../../utils/model/ids';
import type { Fault } from '../../../utils/model/result';
import type { CollectionDatabase } from '../../../utils/store/database';
import { countClips } from '../../../utils/store/list-clips';
import { readSource } from '../../../utils/store/read-source';
import type { AskWhere } from '../../../utils/webext/save-picked';
import { drawJpeg } from '../draw-jpeg';
import { exportFault } from '../export-fault';
import { breath } from './breath';

/** What is exported: everything, or some clips, or what these say of an official or a document. */
export interface ExportScope {
  /** Asked for after the reader said where to save: a browser asks only at a click. */
  readonly ids?: () => Promise<readonly ClipId[]>;
  readonly about?: EntityKey;
  /** What it is called in the file's name. */
  readonly subject?: string;
}

export type ExportState =
  | { readonly state: 'idle' | 'stopped' }
  /** `rest`: seconds that are left, as far as what was done lets one guess. */
  | { readonly state: 'busy'; readonly done: number; readonly total: number; readonly rest?: number }
  | { readonly state: 'done'; readonly count: number; readonly name: string }
  | { readonly state: 'failed'; readonly error: Fault };

export interface Exporting {
  readonly state: ExportState;
  readonly start: (format: ExportFormat, scope?: ExportScope) => void;
  readonly cancel: () => void;
}

/** Formats that go through the clips more than once. */
const passes: Readonly<Record<string, number>> = { 'csv.zip': 4, graphml: 2, cyjs: 2 };

/** Exports clips into a file, says how far it is, and can be stopped; `askWhere` says where the file goes. */
export function useExport(db: CollectionDatabase, askWhere: AskWhere): Exporting {
  const [state, setState] = useState<ExportState>({ state: 'idle' });
  const stopping = useRef<AbortController>(undefined);

  async function write(format: ExportFormat, { ids, about, subject }: ExportScope): Promise<void> {
    const now = new Date().toISOString();
    const saving = await askWhere({ fileName: exportFileName(format, now, subject), mediaType: format.mediaType });
    if (!saving) return;
    const stop = new AbortController();
    stopping.current?.abort();
    stopping.current = stop;
    try {
      setState({ state: 'busy', done: 0, total: 0 });
      const some = await ids?.();
      const total = some ? some.length : await countClips(db);
      const source = await readSource(db, some);
      const count = countdown(total * (passes[format.extension] ?? 1), () => performance.now());
      async function* clips() {
        for await (const clip of source.clips()) {
          yield clip;
          const far = count();
          if (!far) continue;
          setState({ state: 'busy', total, ...far, done: Math.floor(far.done * total) });
          await breath();
        }
      }
      const all = { ...source, clips, asJpeg: drawJpeg, ...(about !== undefined && { about }) };
      const name = await saving.save(formatBytes(format, all, now), stop.signal);
      setState({ state: 'done', count: total, name });
    } catch (error) {
      if (stop.signal.aborted) setState({ state: 'stopped' });
      else setState({ state: 'failed', error: exportFault(error) });
    }
  }
  return {
    state,
    start: (format, scope = {}) => void write(format, scope),
    cancel: () => stopping.current?.abort(),
  };
}
