import type { ClipId } from '../model/ids';
import { fold } from '../text/letters';
import type { CollectionDatabase } from './database';
import { type FacetValue, isOfArticle, nameOf } from './facet-values';
import type { NameRow } from './rows';

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

interface Change {
  readonly value: FacetValue;
  readonly by: number;
}

/** Writes changes of counts; answers the ordinals by name. */
async function write(db: CollectionDatabase, changes: readonly Change[]): Promise<ReadonlyMap<string, number>> {
  const known = await rowsOfNames(
    db,
    changes.map(({ value }) => value),
  );
  const ordinals = new Map<string, number>();
  const writes: NameRow[] = [];
  changes.forEach(({ value: { kind, key, label }, by }, i) => {
    const row = known[i];
    if (row?.ordinal !== undefined) ordinals.set(nameOf({ kind, key }), row.ordinal);
    if (row && by === 0) return;
    writes.push({ ...row, kind, key, label, folded: fold(label), count: (row?.count ?? 0) + by });
  });
  const keys = await db.names.bulkPut(writes, { allKeys: true });
  for (const [i, row] of writes.entries()) ordinals.set(nameOf(row), keys[i] as number);
  return ordinals;
}

const ordinalsOf = (values: readonly FacetValue[], ordinals: ReadonlyMap<string, number>) =>
  values
    .filter(isOfArticle)
    .map((value) => ordinals.get(nameOf(value)) ?? 0)
    .sort((a, b) => a - b);

/** Takes the values of `before` out of the counts and adds those of `after`, each `by` times. */
export async function count(
  db: CollectionDatabase,
  before: readonly FacetValue[],
  after: readonly FacetValue[],
  by: 0 | 1,
): Promise<readonly number[]> {
  const changes = new Map<string, Change>();
  for (const value of before) changes.set(nameOf(value), { value, by: -1 });
  for (const value of after) {
    const known = changes.get(nameOf(value));
    changes.set(nameOf(value), { value, by: (known?.by ?? 0) + by });
  }
  return ordinalsOf(after, await write(db, [...changes.values()]));
}

/** A new clip and the values of its facets. */
export interface ValuedClip {
  readonly id: ClipId;
  readonly values: readonly FacetValue[];
}

/** What many clips add to the counts, or take from them, by name. */
async function changesOf(db: CollectionDatabase, clips: readonly ValuedClip[], by: 1 | -1): Promise<readonly Change[]> {
  const job = await db.jobs.get('facets');
  const changes = new Map<string, Change>();
  for (const { id, values } of clips) {
    // What the counting has not reached yet, it will count as it finds it.
    const more = !job || id <= job.after ? by : 0;
    for (const value of values) {
      const known = changes.get(nameOf(value));
      changes.set(nameOf(value), { value, by: (known?.by ?? 0) + more });
    }
  }
  return [...changes.values()];
}

/** Counts many new clips at once; answers their ordinals, clip by clip. Part of the caller's transaction. */
export async function countMany(
  db: CollectionDatabase,
  clips: readonly ValuedClip[],
): Promise<readonly (readonly number[])[]> {
  const ordinals = await write(db, await changesOf(db, clips, 1));
  return clips.map(({ values }) => ordinalsOf(values, ordinals));
}

/** Takes many clips out of the counts at once. Part of the caller's transaction. */
export async function uncountMany(db: CollectionDatabase, clips: readonly ValuedClip[]): Promise<void> {
  const changes = await changesOf(db, clips, -1);
  await write(
    db,
    changes.filter(({ by }) => by !== 0),
  );
}
