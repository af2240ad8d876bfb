import type { FacetKind } from '../model/facet';
import type { CollectionDatabase } from './database';
import { type Ledger, readLedger, withLedger } from './ledger';
import type { NameRow } from './rows';

/** Values of facets with how many clips have each: what the rows say, and what the ledger adds. */
export interface CountedNames {
  /** Those of a kind that a clip has and that are meant, the most frequent first, at most `limit`. */
  readonly most: (
    kind: FacetKind,
    limit?: number,
    isMeant?: (row: NameRow) => boolean,
  ) => PromiseLike<readonly NameRow[]>;
  /** How many of a kind a clip has. */
  readonly total: (kind: FacetKind) => PromiseLike<number>;
  /** Those with these keys, also if no clip has them any more. */
  readonly keyed: (kind: FacetKind, keys: readonly string[]) => PromiseLike<readonly NameRow[]>;
  /** Those whose key or folded label begins so, in its order, also if no clip has them any more. */
  readonly begun: (
    kind: FacetKind,
    by: 'key' | 'folded',
    prefix: string,
    limit?: number,
  ) => PromiseLike<readonly NameRow[]>;
}

/** As the index has them: of equals the newest value first. */
const mostFirst = (a: NameRow, b: NameRow) => b.count - a.count || (b.ordinal ?? 0) - (a.ordinal ?? 0);

/**
 * Of the values of the ledger those that may be among the most frequent beside the first by their rows. The ledger only adds:
 * who is in neither is not among them. Who is in front of the last of the rows and was not found there was not meant.
 */
function risen(ledger: Ledger, kind: FacetKind, rows: readonly NameRow[], limit: number): readonly number[] {
  const found = new Set(rows.map(({ ordinal }) => ordinal));
  const least = rows.length < limit ? 0 : (rows.at(-1)?.count ?? 0);
  return [...ledger].flatMap(([ordinal, { count, more, ...noted }]) =>
    noted.kind === kind && count <= least && count + more >= least && !found.has(ordinal) ? [ordinal] : [],
  );
}

function namesWith(db: CollectionDatabase, reading: PromiseLike<Ledger>): CountedNames {
  const had = (kind: FacetKind) => db.names.where('[kind+count]').between([kind, 1], [kind, Infinity]);
  const counted = (asked: PromiseLike<readonly NameRow[]>) =>
    Promise.all([asked, reading]).then(([rows, ledger]) => withLedger(ledger, rows));
  return {
    most: (kind, limit = Number.POSITIVE_INFINITY, isMeant) => {
      // All at once are read in the order of the index.
      const frequent = limit === Number.POSITIVE_INFINITY ? had(kind) : had(kind).reverse();
      const first = (isMeant ? frequent.filter(isMeant) : frequent).limit(limit).toArray();
      return Promise.all([first, reading]).then(([rows, ledger]) => {
        const others = risen(ledger, kind, rows, limit);
        const inOrder = (all: readonly (NameRow | undefined)[]) =>
          [...withLedger(ledger, all)].sort(mostFirst).slice(0, limit);
        if (others.length === 0) return inOrder(rows);
        return db.names
          .bulkGet([...others])
          .then((more) => inOrder([...rows, ...more.filter((row) => row && (!isMeant || isMeant(row)))]));
      });
    },
    total: (kind) =>
      Promise.all([had(kind).count(), reading]).then(
        ([total, ledger]) => total + [...ledger.values()].filter((one) => one.kind === kind && one.count === 0).length,
      ),
    keyed: (kind, keys) =>
      counted(
        db.names
          .where('[kind+key]')
          .anyOf(keys.map((key) => [kind, key]))
          .toArray(),
      ),
    begun: (kind, by, prefix, limit = Number.POSITIVE_INFINITY) =>
      counted(
        db.names
          .where(`[kind+${by}]`)
          .between([kind, prefix], [kind, `${prefix}\uffff`])
          .limit(limit)
          .toArray(),
      ),
  };
}

/**
 * Asks for values with their counts, all of one moment: a clip that is counted in the rows meanwhile is in them or in the ledger.
 * The reader's own names may be asked for beside them. What is asked is chained and not awaited, as in `answersIn`.
 */
export const countedNames = <T>(db: CollectionDatabase, ask: (names: CountedNames) => PromiseLike<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const work = () => ask(namesWith(db, readLedger(db))).then(resolve);
    // Answered when it was read, not when the browser says that the transaction is over.
    db.transaction('r', [db.names, db.ledger, db.entityNotes], work).catch(reject);
  });
