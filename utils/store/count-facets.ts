import type { PromiseExtended } from 'dexie';
import type { ClipId } from '../model/ids';
import { fold } from '../text/letters';
import type { CollectionDatabase } from './database';
import { type FacetValue, isOfArticle, nameOf } from './facet-values';
import { addToLedger, type Ledger, readLedger, takeFromLedger } from './ledger';
import type { JobRow, NameRow } from './rows';

/**
 * The rows of values, undefined where there is none. Their ordinals are kept for the next time, because one read by
 * primary keys is a tenth of fifteen by the index; what is kept may come from a write that was rolled back, so every row is
 * compared with what was asked for. Whatever has no ordinal yet is asked of the index at once, not behind the others.
 * Chained, as all that a new clip takes (`putClip`).
 */
function rowsOfNames(db: CollectionDatabase, values: readonly FacetValue[]): Promise<readonly (NameRow | undefined)[]> {
  const ordinals = values.map((value) => db.ordinals.get(nameOf(value)));
  const guesses = db.names.bulkGet(ordinals.filter((ordinal) => ordinal !== undefined));
  let nth = 0;
  return Promise.all(
    values.map((value, i) => {
      if (ordinals[i] === undefined) return rowOfName(db, value);
      const at = nth++;
      return guesses.then((rows) => {
        const guess = rows[at];
        return guess?.kind === value.kind && guess.key === value.key ? guess : rowOfName(db, value);
      });
    }),
  );
}

const rowOfName = (db: CollectionDatabase, value: FacetValue): PromiseExtended<NameRow | undefined> =>
  db.names
    .where('[kind+key]')
    .equals([value.kind, value.key])
    .first((row) => {
      if (row?.ordinal !== undefined) db.ordinals.set(nameOf(value), row.ordinal);
      return row;
    });

/** What a counting has not reached yet, it will count as it finds it. */
export const isReached = (job: JobRow | undefined, id: ClipId) => !job || id <= job.after;

interface Change {
  readonly value: FacetValue;
  readonly by: number;
}

type Ordinals = ReadonlyMap<string, number>;

/** Ordinals by name: `known` where every value had one, and all of them when the changes are written. */
interface Written {
  readonly known: Ordinals | undefined;
  readonly done: PromiseLike<Ordinals>;
}

/** The row of a value under the label that it has now. */
const labelled = ({ kind, key, label }: FacetValue, row: NameRow | undefined, count: number): NameRow => ({
  ...row,
  ...{ kind, key, label, folded: fold(label), count },
});

/** Writes rows of values; `rows` are those that were read, whose ordinals are known already. */
function putRows(db: CollectionDatabase, rows: readonly (NameRow | undefined)[], writes: readonly NameRow[]): Written {
  const ordinals = new Map<string, number>();
  for (const row of rows) if (row?.ordinal !== undefined) ordinals.set(nameOf(row), row.ordinal);
  if (writes.length === 0) return { known: ordinals, done: Promise.resolve(ordinals) };
  const done = db.names.bulkPut(writes, { allKeys: true }).then((keys) => {
    for (const [i, row] of writes.entries()) ordinals.set(nameOf(row), keys[i] as number);
    return ordinals;
  });
  return { known: writes.every(({ ordinal }) => ordinal !== undefined) ? ordinals : undefined, done };
}

/** Writes changes of counts to the rows, with what the ledger adds to these; answers the ordinals by name. */
async function write(db: CollectionDatabase, changes: readonly Change[]): Promise<Ordinals> {
  const values = changes.map(({ value }) => value);
  const [ledger, rows] = await Promise.all([readLedger(db), rowsOfNames(db, values)]);
  const writes = changes.flatMap(({ value, by }, i) => {
    const row = rows[i];
    const more = ledger.get(row?.ordinal ?? 0)?.more ?? 0;
    return row && by === 0 ? [] : [labelled(value, row, (row?.count ?? 0) + more + by)];
  });
  const written = writes.flatMap(({ ordinal }) => ordinal ?? []);
  const [ordinals] = await Promise.all([putRows(db, rows, writes).done, takeFromLedger(db, ledger, written)]);
  return ordinals;
}

const ordinalsOf = (values: readonly FacetValue[], ordinals: Ordinals) =>
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

/** What counting a clip that may be new reads of the collection. */
export interface ReadCounts {
  readonly job: JobRow | undefined;
  readonly names: readonly (NameRow | undefined)[];
  readonly ledger: Ledger;
}

/** Reads that for the values of a clip's facets. Part of the caller's transaction. */
export const readCounts = (db: CollectionDatabase, values: readonly FacetValue[]): Promise<ReadCounts> =>
  Promise.all([db.jobs.get('facets'), rowsOfNames(db, values), readLedger(db)]).then(([job, names, ledger]) => ({
    job,
    names,
    ledger,
  }));

/**
 * Counts a new clip by what was read of its values in the same transaction: in the rows of values that are new, and of all
 * others in the ledger. A value's row lies in three indexes, and a dozen of them were half of what a save took
 * ([measured](../../docs/decisions/0035-a-ledger-of-counts.md)). `then` gets its ordinals as soon as they are known.
 */
export function countNew(
  db: CollectionDatabase,
  { id, values }: ValuedClip,
  { job, names, ledger }: ReadCounts,
  then: (ordinals: readonly number[]) => PromiseLike<unknown>,
): Promise<unknown> {
  const by = isReached(job, id) ? 1 : 0;
  const added: NameRow[] = [];
  const writes: NameRow[] = [];
  values.forEach((value, i) => {
    const row = names[i];
    if (!row) writes.push(labelled(value, row, by));
    if (!row || by === 0) return;
    added.push(row);
    // Its count stays: completions look labels up in the rows.
    if (row.label !== value.label) writes.push(labelled(value, row, row.count));
  });
  const { known, done } = putRows(db, names, writes);
  const more = known ? then(ordinalsOf(values, known)) : done.then((all) => then(ordinalsOf(values, all)));
  return Promise.all([done, more, added.length > 0 && addToLedger(db, ledger, added)]);
}

/** What many clips add to the counts, or take from them, by name. */
async function changesOf(db: CollectionDatabase, clips: readonly ValuedClip[], by: 1 | -1): Promise<readonly Change[]> {
  const job = await db.jobs.get('facets');
  const changes = new Map<string, Change>();
  for (const { id, values } of clips) {
    const more = isReached(job, id) ? by : 0;
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
