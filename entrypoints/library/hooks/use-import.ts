import { useRef, useState } from 'preact/hooks';
import { openBackup } from '../../../utils/backup/open-backup';
import { backupFault } from '../../../utils/backup/refusal';
import type { ImportSource } from '../../../utils/import/import-item';
import { Refused } from '../../../utils/import/refused';
import type { Fault } from '../../../utils/model/result';
import type { CollectionDatabase } from '../../../utils/store/database';
import type { ImportRow, NamedFile } from '../../../utils/store/importing/import-rows';
import { continueImport, startImport } from '../../../utils/store/importing/run-import';
import { settleVisits } from '../../../utils/store/importing/settle-visits';
import { type ImportSurvey, importFault, surveyItems } from '../../../utils/store/importing/survey-import';
import { leftToUndo, undoImport } from '../../../utils/store/importing/undo-import';
import { tendIndex } from '../../../utils/store/tend-index';
import { readItemsOf } from '../importing/read-items';
import { sourceOf } from '../importing/source-of';

/** What was chosen and looked through. */
export interface Surveyed {
  readonly source: ImportSource;
  readonly files: readonly NamedFile[];
  readonly fileName: string;
  /** How many of the chosen files are to be chosen by themselves. */
  readonly passed: number;
  readonly survey: ImportSurvey;
}

export type Importing =
  | { readonly state: 'idle' }
  | { readonly state: 'reading'; readonly done: number }
  | ({ readonly state: 'survey' } & Surveyed)
  | { readonly state: 'busy' | 'undoing'; readonly done: number; readonly total: number }
  | { readonly state: 'done'; readonly name: string; readonly broken: number }
  | { readonly state: 'undone'; readonly back: number; readonly kept: number }
  | { readonly state: 'refused' | 'failed'; readonly error: Fault };

const now = () => new Date().toISOString();

/** Brings in what the reader chose: says first what would change, then changes it, and takes it back. */
export function useImport(db: CollectionDatabase) {
  const [state, setState] = useState<Importing>({ state: 'idle' });
  const stopping = useRef(new AbortController());
  const restart = () => {
    stopping.current.abort();
    stopping.current = new AbortController();
    return stopping.current.signal;
  };

  /** What waited for an article that just came in is put upon it; what came in one by one is packed, so that searches stay fast. */
  async function tend(): Promise<void> {
    const { placeQuotes } = await import('../../../utils/anchor/place-quotes');
    await settleVisits(db, placeQuotes, { now: now() });
    await tendIndex(db);
  }

  const refuse = (error: unknown) =>
    setState({ state: 'refused', error: error instanceof Refused ? importFault(error) : backupFault(error) });

  /** The export in a backup; what is none stays as it is, and a damaged one is refused. */
  async function unpacked(chosen: readonly File[]): Promise<readonly File[] | undefined> {
    try {
      const kept = await openBackup(chosen);
      return kept ? [kept] : chosen;
    } catch (error) {
      refuse(error);
      return undefined;
    }
  }

  /** Looks through a backup of the list, as if its file had been chosen. */
  async function restore(id: string): Promise<void> {
    setState({ state: 'reading', done: 0 });
    try {
      // Loaded when it is asked for: the places that backups go to.
      const { openKeptBackup } = await import('../open-kept-backup');
      await choose([await openKeptBackup(db, id)]);
    } catch (error) {
      refuse(error);
    }
  }

  async function choose(chosen: readonly File[]): Promise<void> {
    const signal = restart();
    setState({ state: 'reading', done: 0 });
    const files = await unpacked(chosen);
    const what = files && (await sourceOf(files.map((file) => ({ name: file.name, blob: file }))));
    if (!files) return;
    if (!what) return setState({ state: 'idle' });
    const found = await surveyItems(db, readItemsOf(db, true)(what.source, what.files, 0), {
      signal,
      onCount: (done) => setState({ state: 'reading', done }),
    });
    if (signal.aborted) return setState({ state: 'idle' });
    if (!found.ok) return setState({ state: 'refused', error: found.error });
    const fileName = what.files.length === 1 ? (what.files[0]?.name ?? '') : `${what.files.length} × HTML`;
    setState({ state: 'survey', ...what, fileName, survey: found.value });
  }

  async function proceed(id: string, total: number): Promise<void> {
    const signal = restart();
    setState({ state: 'busy', done: 0, total });
    const row = await continueImport(db, id, {
      signal,
      read: readItemsOf(db, false),
      onCount: (done) => setState({ state: 'busy', done, total }),
    });
    // Not awaited, and stopped half-way or not.
    void tend();
    if (!row.ok) setState({ state: 'failed', error: row.error });
    else if (row.value.state === 'done')
      setState({ state: 'done', name: row.value.fileName, broken: row.value.counts.broken });
    else setState({ state: 'idle' });
  }

  return {
    state,
    cancel: () => stopping.current.abort(),
    choose,
    restore,
    start: async (
      { survey, source, files, fileName }: Surveyed,
      how: { readonly conflicts: 'keep' | 'take'; readonly skipBroken: boolean },
    ) => {
      const started = await startImport(db, { source, files, fileName, survey, ...how }, now());
      if (started.ok) await proceed(started.value.id, survey.total);
      else setState({ state: 'failed', error: started.error });
    },
    proceed,
    undo: async (row: ImportRow) => {
      const signal = restart();
      const total = leftToUndo(row);
      setState({ state: 'undoing', done: 0, total });
      const undone = await undoImport(db, row.id, {
        signal,
        onCount: (done) => setState({ state: 'undoing', done, total }),
      });
      setState(undone.ok ? { state: 'undone', ...undone.value } : { state: 'failed', error: undone.error });
    },
  };
}
