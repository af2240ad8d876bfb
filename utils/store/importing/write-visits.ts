import type { ForeignHighlight } from '../../model/foreign-highlight';
import type { CollectionDatabase } from '../database';
import type { VisitRow } from './import-rows';

/** What becomes of an address that comes in. */
interface VisitToWrite {
  readonly row: Omit<VisitRow, 'importId'>;
  /** False where nothing would change. */
  readonly isNew: boolean;
  /** Highlights that nothing waits with yet. */
  readonly waits: number;
  readonly before?: VisitRow;
}

const missing = (of: readonly ForeignHighlight[], known: VisitRow | undefined) => {
  const there = new Set(
    [...(known?.highlights ?? []), ...(known?.lost ?? []).map((one) => one.highlight)].map((one) => one.id),
  );
  return of.filter(({ id }) => !there.has(id));
};

const LONGEST_NOTE = 200_000;

/** What is noted of a page here and what comes in, once. */
function bothNotes(here: string, coming: string): string {
  if (coming === '' || here.includes(coming)) return here;
  return (here === '' || coming.includes(here) ? coming : `${here}\n\n${coming}`).slice(0, LONGEST_NOTE);
}

/**
 * Holds an address against the list of those to visit and against the clips: one that was clipped needs no visit, but where
 * highlights wait. Part of the caller's transaction.
 */
export async function visitToWrite(db: CollectionDatabase, row: Omit<VisitRow, 'importId'>): Promise<VisitToWrite> {
  const [before, clipped] = await Promise.all([
    db.visits.get(row.url),
    db.clips.where('canonicalUrl').equals(row.url).count(),
  ]);
  const waiting = missing(row.highlights ?? [], before);
  if (!before) return { row, isNew: waiting.length > 0 || clipped === 0, waits: waiting.length };
  const tags = [...new Set([...before.tags, ...row.tags])];
  const note = bothNotes(before.note ?? '', row.note ?? '');
  const saysMore = tags.length > before.tags.length || note !== (before.note ?? '');
  const highlights = [...(before.highlights ?? []), ...waiting];
  return {
    row: { ...row, ...before, tags, ...(note !== '' && { note }), ...(highlights.length > 0 && { highlights }) },
    isNew: waiting.length > 0 || saysMore,
    waits: waiting.length,
    before,
  };
}

/** Puts an address on the list; answers what is to be noted in the journal. Part of the caller's transaction. */
export async function writeVisit(
  db: CollectionDatabase,
  given: VisitRow,
): Promise<{ readonly url: string; readonly before?: VisitRow } | undefined> {
  const { row, isNew, before } = await visitToWrite(db, given);
  if (!isNew) return undefined;
  await db.visits.put({ importId: given.importId, ...row });
  return { url: row.url, ...(before && { before }) };
}
