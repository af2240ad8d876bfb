import { fold } from '../text/letters';
import type { CollectionDatabase } from './database';
import { type FacetValue, facetValues, isOfArticle, nameOf } from './facet-values';
import type { ClipRow, NameRow } from './rows';

/** The tables that a write of a row touches, for the caller's transaction. */
export const rowTables = (db: CollectionDatabase) => [db.clips, db.names, db.jobs];

/**
 * Puts a clip's row in the place of `before` and counts what it changes; the only way a row is written, so that counts
 * cannot drift. Part of the caller's transaction. Answers the ordinals of the article's facets, ascending.
 */
export async function writeRow(
  db: CollectionDatabase,
  before: ClipRow | undefined,
  after: ClipRow | undefined,
): Promise<readonly number[]> {
  const row = after ?? before;
  if (!row) return [];
  const [job] = await Promise.all([db.jobs.get('facets'), after ? db.clips.put(after) : db.clips.delete(row.id)]);
  // What the counting has not reached yet, it will count as it finds it.
  const isCounted = !job || row.id <= job.after;
  return count(db, before && isCounted ? facetValues(before) : [], after ? facetValues(after) : [], isCounted ? 1 : 0);
}

/**
 * The rows of values, undefined where there is none. Their ordinals are kept for the next time, because one read by
 * primary keys is a tenth of fifteen by the index; what is kept may come from a write that was rolled back, so every row is
 * compared with what was asked for.
 */
async function rowsOfNames(
  db: CollectionDatabase,
  values: readonly FacetValue[],
): Promise<readonly (NameRow | undefined)[]> {
  const guessed = await db.names.bulkGet(values.map((value) => db.ordinals.get(nameOf(value)) ?? 0));
  return Promise.all(
    values.map(async (value, i) => {
      const guess = guessed[i];
      if (guess?.kind === value.kind && guess.key === value.key) return guess;
      const row = await db.names.where('[kind+key]').equals([value.kind, value.key]).first();
      if (row?.ordinal !== undefined) db.ordinals.set(nameOf(value), row.ordinal);
      return row;
    }),
  );
}

/** Takes the values of `before` out of the counts and adds those of `after`, each `by` times. */
export async function count(
  db: CollectionDatabase,
  before: readonly FacetValue[],
  after: readonly FacetValue[],
  by: 0 | 1,
): Promise<readonly number[]> {
  const changes = new Map<string, { value: FacetValue; by: number }>();
  for (const value of before) changes.set(nameOf(value), { value, by: -1 });
  for (const value of after) {
    const known = changes.get(nameOf(value));
    changes.set(nameOf(value), { value, by: (known?.by ?? 0) + by });
  }
  const wanted = [...changes.values()];
  const known = await rowsOfNames(
    db,
    wanted.map(({ value }) => value),
  );
  const ordinals = new Map<string, number>();
  const writes: NameRow[] = [];
  wanted.forEach(({ value, by: change }, i) => {
    const row = known[i];
    const label = value.label;
    if (row?.ordinal !== undefined) ordinals.set(nameOf(value), row.ordinal);
    if (row && change === 0) return;
    writes.push({
      ...row,
      kind: value.kind,
      key: value.key,
      label,
      folded: fold(label),
      count: (row?.count ?? 0) + change,
    });
  });
  const keys = await db.names.bulkPut(writes, { allKeys: true });
  for (const [i, row] of writes.entries()) ordinals.set(nameOf(row), keys[i] as number);
  return after
    .filter(isOfArticle)
    .map((value) => ordinals.get(nameOf(value)) ?? 0)
    .sort((a, b) => a - b);
}
