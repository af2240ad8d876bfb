import type { FacetKind } from '../model/facet';
import type { CollectionDatabase } from './database';
import type { LedgerRow, NameRow } from './rows';

/** So many values stand in the ledger, of some forty clips, before they are counted in their rows. */
const MOST = 256;
/** So many are counted in one transaction: a save in between waits for no more. */
const PIECE = 32;

/** A value in the ledger. */
export interface Noted {
  readonly kind: FacetKind;
  /** What its row in `names` says, and how many clips more have it. */
  readonly count: number;
  readonly more: number;
}

/** The values of the ledger, by ordinal. */
export type Ledger = ReadonlyMap<number, Noted>;

function opened({ ordinals, kinds, counts, more }: LedgerRow): Map<number, Noted> {
  const valueAt = (i: number) => ({ kind: kinds[i] as FacetKind, count: counts[i] ?? 0, more: more[i] ?? 0 });
  return new Map(ordinals.map((ordinal, i) => [ordinal, valueAt(i)]));
}

const EMPTY: LedgerRow = { name: 'counts', ordinals: [], kinds: [], counts: [], more: [] };

/** What the ledger holds. Part of the caller's transaction, with `names` where those are read beside it. */
export const readLedger = (db: CollectionDatabase): PromiseLike<Ledger> =>
  db.ledger.get('counts').then((row = EMPTY) => opened(row));

/** Rows of values as they are counted with the ledger. */
export const withLedger = (ledger: Ledger, rows: readonly (NameRow | undefined)[]): readonly NameRow[] =>
  rows.flatMap((row) => {
    const more = ledger.get(row?.ordinal ?? 0)?.more ?? 0;
    return row ? [more > 0 ? { ...row, count: row.count + more } : row] : [];
  });

function putLedger(db: CollectionDatabase, ledger: Ledger): PromiseLike<unknown> {
  if (ledger.size === 0) return db.ledger.clear();
  const values = [...ledger.values()];
  return db.ledger.put({
    name: 'counts',
    ordinals: [...ledger.keys()],
    kinds: values.map(({ kind }) => kind),
    counts: values.map(({ count }) => count),
    more: values.map(({ more }) => more),
  });
}

/** Puts a new clip into the ledger, by the rows of its values. Part of the transaction in which both were read. */
export function addToLedger(db: CollectionDatabase, ledger: Ledger, rows: readonly NameRow[]): PromiseLike<unknown> {
  const all = new Map(ledger);
  for (const { ordinal = 0, kind, count } of rows)
    all.set(ordinal, { kind, count, more: (all.get(ordinal)?.more ?? 0) + 1 });
  return putLedger(db, all);
}

/**
 * Takes values out of the ledger, whose rows are written with what it said of them: in it stands nothing but what is to be added to
 * rows as they are. Part of the transaction in which it was read.
 */
export function takeFromLedger(
  db: CollectionDatabase,
  ledger: Ledger,
  ordinals: readonly number[],
): PromiseLike<unknown> | undefined {
  const left = new Map(ledger);
  for (const ordinal of ordinals) left.delete(ordinal);
  return left.size < ledger.size ? putLedger(db, left) : undefined;
}

/** Counts in their rows some values of the ledger; true while there are more. Part of the caller's transaction. */
const foldSome = (db: CollectionDatabase): PromiseLike<boolean> =>
  readLedger(db).then((ledger) => {
    const ordinals = [...ledger.keys()].slice(0, PIECE);
    if (ordinals.length === 0) return false;
    return db.names
      .bulkGet(ordinals)
      .then((rows) => Promise.all([db.names.bulkPut(withLedger(ledger, rows)), takeFromLedger(db, ledger, ordinals)]))
      .then(() => ordinals.length < ledger.size);
  });

/** Counts in their rows what the ledger holds, where many values stand in it, or `isWanted` and any does; until the signal aborts. */
export async function tendLedger(db: CollectionDatabase, isWanted: boolean, signal?: AbortSignal): Promise<void> {
  if ((await readLedger(db)).size < (isWanted ? 1 : MOST)) return;
  while (!signal?.aborted && (await db.transaction('rw', [db.names, db.ledger], () => foldSome(db))));
}
