import { useRef, useState } from 'preact/hooks';
import type { ExportFormat } from '../../../utils/export/export-format';
import { formatBytes } from '../../../utils/export/format-bytes';
import { exportFileName } from '../../../utils/export/formats';
import type { CollectionDatabase } from '../../../utils/store/database';
import { readSource } from '../../../utils/store/read-source';
import { pickSaving } from '../../../utils/webext/save-picked';

export type BigExport =
  | { readonly state: 'idle' | 'stopped' }
  /** `rest`: seconds that are left, as far as what was done lets one guess. */
  | { readonly state: 'busy'; readonly done: number; readonly total: number; readonly rest?: number }
  | { readonly state: 'done'; readonly count: number; readonly name: string }
  | { readonly state: 'failed'; readonly message: string };

/** A guess made of less than this says nothing. */
const LEAST_SECONDS = 2;

/** Formats that go through the clips more than once. */
const passes: Readonly<Record<string, number>> = { 'csv.zip': 4, graphml: 2, cyjs: 2 };

/** Exports the whole collection into a file, says how far it is, and can be stopped. */
export function useBigExport(db: CollectionDatabase) {
  const [state, setState] = useState<BigExport>({ state: 'idle' });
  const stopping = useRef<AbortController>(undefined);
  const start = async (format: ExportFormat, total: number) => {
    const now = new Date().toISOString();
    const fileName = exportFileName(format, now);
    const saving = await pickSaving({ fileName, mediaType: format.mediaType });
    if (!saving) return;
    const stop = new AbortController();
    stopping.current = stop;
    setState({ state: 'busy', done: 0, total });
    const began = performance.now();
    const all = total * (passes[format.extension] ?? 1);
    let done = 0;
    const source = await readSource(db);
    async function* clips() {
      for await (const clip of source.clips()) {
        yield clip;
        if (++done % 50 !== 0) continue;
        const seconds = (performance.now() - began) / 1000;
        const rest = seconds < LEAST_SECONDS ? undefined : Math.ceil((seconds / done) * Math.max(0, all - done));
        setState({ state: 'busy', done: Math.floor((done / all) * total), total, ...(rest !== undefined && { rest }) });
      }
    }
    try {
      const name = await saving.save(formatBytes(format, { ...source, clips }, now), stop.signal);
      setState({ state: 'done', count: total, name });
    } catch (error) {
      if (stop.signal.aborted) setState({ state: 'stopped' });
      else setState({ state: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  };
  return { state, start, cancel: () => stopping.current?.abort() };
}
