import { ulid } from 'ulid';
import * as v from 'valibot';
import { savedCorrectionSchema } from '../import/correction-schema';
import type { Correction } from '../model/correction';
import type { Result } from '../model/result';
import type { CorrectionId, SavedCorrection } from '../model/saved-correction';
import { concernedClips } from './concerned-clips';
import type { CollectionDatabase } from './database';
import { guarded, Refusal } from './fault';
import type { CorrectionRow } from './rows';

const EVERYWHERE = 'everywhere';

/** What a correction holds for, as its row is looked up. */
export function ofOf({ correction, canonicalUrl }: SavedCorrection): string {
  switch (correction.scope) {
    case 'article':
      return `article ${canonicalUrl}`;
    case 'outlet':
      return `outlet ${correction.outlet}`;
    case 'everywhere':
      return EVERYWHERE;
  }
}

/**
 * Saves what a reader decided and marks the clips it may concern to be recognized anew; saving it again changes nothing,
 * and so taking it back is undone. Answers how many clips were marked. Faults: `invalid-correction` and the storage's.
 */
export function saveCorrection(db: CollectionDatabase, given: unknown): Promise<Result<number>> {
  return guarded(async () => {
    const parsed = v.safeParse(savedCorrectionSchema, given);
    if (!parsed.success) {
      const [issue] = parsed.issues;
      throw new Refusal('invalid-correction', `${v.getDotPath(issue) ?? 'the correction'} ${issue.message}`);
    }
    const before = await db.corrections.get(parsed.output.id);
    return write(db, parsed.output, before, (row) => db.corrections.put(row));
  });
}

/** Takes a correction back; one that is gone is no fault. Answers what it was, so that it can be saved again. */
export function removeCorrection(
  db: CollectionDatabase,
  id: CorrectionId,
): Promise<Result<SavedCorrection | undefined>> {
  return guarded(async () => {
    const row = await db.corrections.get(id);
    if (!row) return undefined;
    await write(db, row, row, () => db.corrections.delete(id));
    return withoutOf(row);
  });
}

/** The address of the article that a correction was made in; undefined where there is none. */
export const correctionSite = async (db: CollectionDatabase, id: unknown): Promise<string | undefined> =>
  typeof id === 'string' ? (await db.corrections.get(id as CorrectionId))?.canonicalUrl : undefined;

async function write(
  db: CollectionDatabase,
  saved: SavedCorrection,
  before: CorrectionRow | undefined,
  change: (row: CorrectionRow) => Promise<unknown>,
): Promise<number> {
  // Looked up before the transaction: the search reads other tables. A clip saved meanwhile is recognized with it anyway.
  const ids = [...new Set([...(await concernedClips(db, saved)), ...(before?.clips ?? [])])];
  const mark = ulid();
  await db.transaction('rw', [db.corrections, db.stale], async () => {
    await change({ ...saved, of: ofOf(saved), clips: ids });
    await db.stale.bulkPut(ids.map((id) => ({ id, mark })));
  });
  return ids.length;
}

/** The decisions that hold in an article, the earlier ones first. */
export function correctionsFor(
  db: CollectionDatabase,
  article: { readonly canonicalUrl?: string; readonly outlet?: string },
): Promise<Result<readonly Correction[]>> {
  const { canonicalUrl, outlet } = article;
  const of = [`article ${canonicalUrl}`, ...(outlet === undefined ? [] : [`outlet ${outlet}`]), EVERYWHERE];
  return guarded(async () => {
    const rows = await db.corrections.where('of').anyOf(of).sortBy('id');
    return rows.map(({ correction }) => correction);
  });
}

/** Every correction, the newest first. */
export async function listCorrections(db: CollectionDatabase): Promise<readonly SavedCorrection[]> {
  return (await db.corrections.orderBy('id').reverse().toArray()).map(withoutOf);
}

const withoutOf = ({ of: _of, clips: _clips, ...saved }: CorrectionRow): SavedCorrection => saved;
