import { useRef, useState } from 'preact/hooks';
import { readBookmarks } from '../../../utils/import/bookmarks';
import type { ExportedItem } from '../../../utils/import/read-export';
import type { Fault } from '../../../utils/model/result';
import type { CollectionDatabase } from '../../../utils/store/database';
import { importItems } from '../../../utils/store/importing/import-items';
import { continueImport, startImport } from '../../../utils/store/importing/run-import';
import { type ImportSurvey, importFault, surveyImport } from '../../../utils/store/importing/survey-import';
import { undoImport } from '../../../utils/store/importing/undo-import';
import { tendIndex } from '../../../utils/store/tend-index';
import { addVisits } from '../../../utils/store/visits';

export type Importing =
  | { readonly state: 'idle' }
  | { readonly state: 'reading'; readonly done: number }
  | { readonly state: 'survey'; readonly survey: ImportSurvey; readonly file: File }
  | { readonly state: 'busy'; readonly done: number; readonly total: number }
  | { readonly state: 'done'; readonly name: string }
  | { readonly state: 'pages'; readonly done: number; readonly total: number; readonly failed: number }
  | { readonly state: 'visits'; readonly count: number }
  | { readonly state: 'undone'; readonly back: number; readonly kept: number }
  | { readonly state: 'refused' | 'failed'; readonly error: Fault };

const PAGES = /\.(?:html?|zip)$/i;
const now = () => new Date().toISOString();

/** A list of ours says its format at its beginning; bookmarks of a browser are HTML, but no page. */
async function kindOf(file: File): Promise<'collection' | 'pages' | 'list'> {
  const head = (await file.slice(0, 2000).text()).trimStart();
  if (/^\ufeff?\{\s*"format"\s*:\s*"trich-luc/.test(head)) return 'collection';
  if (PAGES.test(file.name) && !/netscape-bookmark|pocket export/i.test(head)) return 'pages';
  // Anything else that is JSON and no list we know is told what is wrong with it as a collection.
  return /^\ufeff?[{[]/.test(head) && !/"(?:URL|url|bookmarks|uri)"/.test(head) ? 'collection' : 'list';
}

/** Brings in what the reader chose: says first what would change, then changes it, and takes it back. */
export function useImport(db: CollectionDatabase) {
  const [state, setState] = useState<Importing>({ state: 'idle' });
  const stopping = useRef(new AbortController());
  const restart = () => {
    stopping.current.abort();
    stopping.current = new AbortController();
    return stopping.current.signal;
  };
  // Not awaited, and stopped half-way or not: what came in one by one is packed, so that searches stay fast.
  const tend = () => void tendIndex(db);
  const refuse = (error: Fault) => setState({ state: 'refused', error });

  async function survey(file: File): Promise<void> {
    const signal = restart();
    setState({ state: 'reading', done: 0 });
    const found = await surveyImport(db, file, { signal, onCount: (done) => setState({ state: 'reading', done }) });
    if (signal.aborted) setState({ state: 'idle' });
    else if (found.ok) setState({ state: 'survey', survey: found.value, file });
    else refuse(found.error);
  }

  async function list(file: File): Promise<void> {
    try {
      const bookmarks = readBookmarks(await file.text());
      const row = await importItems(db, { fileName: file.name, items: [], now: now() });
      if (!row.ok) return refuse(row.error);
      const added = await addVisits(db, bookmarks, { importId: row.value.id, now: now() });
      if (added.ok) setState({ state: 'visits', count: added.value });
      else refuse(added.error);
    } catch (error) {
      refuse(importFault(error));
    }
  }

  async function pages(files: readonly File[]): Promise<void> {
    const signal = restart();
    // Loaded with the first saved page: the reader and Readability.
    const { readPages } = await import('../import-pages');
    const count = { done: 0, failed: 0 };
    async function* items(): AsyncGenerator<ExportedItem> {
      for await (const item of readPages(files)) {
        if (signal.aborted) return;
        count.done++;
        if (item.kind === 'unread') count.failed++;
        else yield item;
        setState({ state: 'pages', ...count, total: Math.max(files.length, count.done) });
      }
    }
    const fileName = files.length === 1 ? (files[0]?.name ?? '') : `${files.length} × HTML`;
    const row = await importItems(db, { fileName, items: items(), now: now() });
    tend();
    if (!row.ok) refuse(row.error);
  }

  async function proceed(id: string, total: number): Promise<void> {
    const signal = restart();
    setState({ state: 'busy', done: 0, total });
    const row = await continueImport(db, id, { signal, onCount: (done) => setState({ state: 'busy', done, total }) });
    tend();
    if (!row.ok) setState({ state: 'failed', error: row.error });
    else if (row.value.state === 'done') setState({ state: 'done', name: row.value.fileName });
    else setState({ state: 'idle' });
  }

  return {
    state,
    cancel: () => stopping.current.abort(),
    choose: async (files: readonly File[]) => {
      // A folder of saved pages holds their pictures and styles too.
      const first = files.find(({ name }) => PAGES.test(name)) ?? files[0];
      if (!first) return;
      const kind = await kindOf(first);
      if (kind === 'collection') await survey(first);
      else if (kind === 'list') await list(first);
      else await pages(files.filter(({ name }) => PAGES.test(name)));
    },
    start: async (
      file: File,
      found: ImportSurvey,
      how: { readonly conflicts: 'keep' | 'take'; readonly skipBroken: boolean },
    ) => {
      const started = await startImport(db, { file, fileName: file.name, survey: found, ...how }, now());
      if (started.ok) await proceed(started.value.id, found.total);
      else setState({ state: 'failed', error: started.error });
    },
    proceed,
    undo: async (id: string) => {
      const undone = await undoImport(db, id);
      setState(undone.ok ? { state: 'undone', ...undone.value } : { state: 'failed', error: undone.error });
    },
  };
}
