import type { ImportItem } from '../../import/import-item';
import { readExport } from '../../import/read-export';
import { type RefusalCode, Refused } from '../../import/refused';
import type { Result } from '../../model/result';
import type { CollectionDatabase } from '../database';
import { faultOf } from '../fault';
import { wholeTables } from '../put-whole';
import { sha256 } from '../sha256';
import { type ClipItem, compareClip, urlOf } from './compare';
import { fileText } from './file-text';
import type { ImportRow, VisitRow } from './import-rows';
import { visitToWrite } from './write-visits';

/** What an import would do, before it does anything. */
export interface ImportSurvey {
  readonly counts: ImportRow['counts'];
  readonly corrections: { readonly new: number; readonly same: number };
  /** Highlights that no clip has yet, and those that wait for an article. */
  readonly highlights: { readonly new: number; readonly waiting: number };
  /** Addresses that go on the list of those to visit. */
  readonly visits: { readonly new: number; readonly same: number };
  /** Items, of which each is one of the above. */
  readonly total: number;
  /** The first of what cannot come in, with place and reason. */
  readonly broken: readonly { readonly code: RefusalCode; readonly where: string; readonly message: string }[];
  /** The titles of the first that conflict. */
  readonly conflicting: readonly string[];
}

/** More reasons than these nobody reads. */
const MOST_SHOWN = 100;
/** Clips are looked up so many at a time. */
const BATCH = 50;

export interface Progress {
  readonly onCount?: (done: number) => void;
  readonly signal?: AbortSignal;
}

/** What a refusal or a failure is to the one who asked. */
export function importFault(error: unknown) {
  if (error instanceof Refused) return { code: error.code, message: error.message };
  return faultOf(error);
}

type Broken = ImportSurvey['broken'][number];

/** Counts what items would do. */
function createCounter(db: CollectionDatabase) {
  const counts = { new: 0, same: 0, changed: 0, conflicting: 0, broken: 0 };
  const corrections = { new: 0, same: 0 };
  const highlights = { new: 0, waiting: 0 };
  const visits = { new: 0, same: 0 };
  const broken: Broken[] = [];
  const conflicting: string[] = [];
  const urls = new Set<string>();
  let waiting: ClipItem[] = [];
  const refuse = ({ code, where, message }: Refused) => {
    counts.broken++;
    if (broken.length < MOST_SHOWN) broken.push({ code, where, message });
  };
  const look = async () => {
    const some = waiting;
    waiting = [];
    const found = await db.transaction('r', wholeTables(db), async () =>
      Promise.all(some.map((item) => compareClip(db, item, 'keep'))),
    );
    for (const { fate, clip, before } of found) {
      counts[fate]++;
      const known = new Set(before?.annotations?.map(({ id }) => id));
      highlights.new += clip.annotations?.filter(({ id }) => !known.has(id)).length ?? 0;
      if (fate === 'conflicting' && conflicting.length < MOST_SHOWN) conflicting.push(clip.article.title ?? '');
    }
  };
  const lookAtVisit = async (row: Omit<VisitRow, 'importId'>) => {
    const { isNew, waits } = await db.transaction('r', [db.visits, db.clips], async () => visitToWrite(db, row));
    visits[isNew ? 'new' : 'same']++;
    highlights.waiting += waits;
  };
  return {
    look,
    survey: (total: number): ImportSurvey => ({
      ...{ counts, corrections, highlights, visits, total, broken, conflicting },
    }),
    async take(item: ImportItem): Promise<void> {
      if (item.kind === 'broken') refuse(item.refused);
      if (item.kind === 'visit') await lookAtVisit({ addedAt: '', ...item.visit });
      if (item.kind === 'correction') corrections[(await db.corrections.get(item.correction.id)) ? 'same' : 'new']++;
      if (item.kind !== 'clip') return;
      if ('lost' in item) for (const refused of item.lost ?? []) refuse(refused);
      // Saved pages may hold one article twice: the second finds it there.
      if (urls.has(urlOf(item))) counts.same++;
      else waiting.push(item);
      urls.add(urlOf(item));
      if (waiting.length >= BATCH) await look();
    },
  };
}

/**
 * Reads what is to come in to its end and says what its import would do; writes nothing.
 *
 * Faults: what is wrong with it as a whole, with the place; `stopped` where the signal aborted.
 */
export async function surveyItems(
  db: CollectionDatabase,
  items: AsyncIterable<ImportItem>,
  { onCount, signal }: Progress = {},
): Promise<Result<ImportSurvey>> {
  const counter = createCounter(db);
  let total = 0;
  try {
    for await (const item of items) {
      if (signal?.aborted) return { ok: false, error: { code: 'stopped', message: 'stopped before the end' } };
      await counter.take(item);
      if (++total % 100 === 0 || item.kind === 'broken') onCount?.(total);
    }
    await counter.look();
    return { ok: true, value: counter.survey(total) };
  } catch (error) {
    return { ok: false, error: importFault(error) };
  }
}

/** What the import of one of our JSON files would do. */
export const surveyImport = (db: CollectionDatabase, file: Blob, progress?: Progress): Promise<Result<ImportSurvey>> =>
  surveyItems(db, readExport(fileText(file), sha256), progress);
