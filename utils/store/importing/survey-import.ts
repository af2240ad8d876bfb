import { readExport } from '../../import/read-export';
import { type RefusalCode, Refused } from '../../import/refused';
import type { Result } from '../../model/result';
import type { CollectionDatabase } from '../database';
import { faultOf } from '../fault';
import { wholeTables } from '../put-whole';
import { sha256 } from '../sha256';
import { type ClipItem, compareClip } from './compare';
import { fileText } from './file-text';
import type { ImportRow } from './import-rows';

/** What an import would do, before it does anything. */
export interface ImportSurvey {
  readonly counts: ImportRow['counts'];
  readonly corrections: { readonly new: number; readonly same: number };
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

/**
 * Reads one of our JSON files through and says what its import would do; writes nothing.
 *
 * Faults: what is wrong with the file as a whole, with the place; `stopped` where the signal aborted.
 */
export async function surveyImport(
  db: CollectionDatabase,
  file: Blob,
  { onCount, signal }: Progress = {},
): Promise<Result<ImportSurvey>> {
  const counts = { new: 0, same: 0, changed: 0, conflicting: 0, broken: 0 };
  const corrections = { new: 0, same: 0 };
  const broken: { code: RefusalCode; where: string; message: string }[] = [];
  const conflicting: string[] = [];
  let waiting: ClipItem[] = [];
  let total = 0;
  const look = async () => {
    const some = waiting;
    waiting = [];
    const found = await db.transaction('r', wholeTables(db), async () =>
      Promise.all(some.map((item) => compareClip(db, item, 'keep'))),
    );
    for (const { fate, clip } of found) {
      counts[fate]++;
      if (fate === 'conflicting' && conflicting.length < MOST_SHOWN) conflicting.push(clip.article.title ?? '');
    }
  };
  try {
    for await (const item of readExport(fileText(file), sha256)) {
      if (signal?.aborted) return { ok: false, error: { code: 'stopped', message: 'stopped before the end' } };
      total++;
      if (item.kind === 'broken') {
        counts.broken++;
        const { code, where, message } = item.refused;
        if (broken.length < MOST_SHOWN) broken.push({ code, where, message });
      } else if (item.kind === 'correction')
        corrections[(await db.corrections.get(item.correction.id)) ? 'same' : 'new']++;
      else if (item.kind === 'clip') waiting.push(item);
      if (waiting.length >= BATCH) await look();
      if (total % 100 === 0) onCount?.(total);
    }
    await look();
    return { ok: true, value: { counts, corrections, total, broken, conflicting } };
  } catch (error) {
    return { ok: false, error: importFault(error) };
  }
}
