import type { Table } from 'dexie';
import { articleFacets, type FacetKind, readerFacets } from '../model/facet';
import type { CollectionDatabase } from './database';

/**
 * Walks an index in a transaction that may write, of its own.
 *
 * What a row was indexed by before it changed or went, Chromium leaves in the index: whoever comes upon it in a transaction that
 * may write takes it out, and whoever only reads steps over all of it every time, at 2 to 9 µs each. Where rows come and go at
 * one end of an index that grows to seconds ([measured](../../docs/decisions/0029-what-chromium-leaves-in-indexes.md)).
 */
export const walked = <T>(db: CollectionDatabase, table: Table, walk: () => PromiseLike<T>): Promise<T> =>
  db.transaction('rw', [table], async () => walk());

/** What is counted less often than this leaves hardly more in the index than it has there. */
const OFTEN = 3;

/** Counts of a facet's values in decades: one walk over all would hold up a save for as long as it takes. */
const DECADES = [OFTEN, 10, 100, 1_000, 10_000, 100_000, Number.POSITIVE_INFINITY];

async function clearCounts(db: CollectionDatabase, kind: FacetKind): Promise<void> {
  for (const [i, from] of DECADES.slice(0, -1).entries()) {
    const those = db.names.where('[kind+count]').between([kind, from], [kind, DECADES[i + 1]], true, false);
    await walked(db, db.names, () => those.primaryKeys());
  }
}

/** Takes out what texts left that were packed: every search asks which wait. */
export const clearStamps = (db: CollectionDatabase): Promise<unknown> =>
  walked(db, db.fresh, () => db.fresh.orderBy('stamp').primaryKeys());

/** Takes out what merged segments and counted values left; what is left when it is not wanted any more the next one takes out. */
export async function clearIndexes(db: CollectionDatabase, signal?: AbortSignal): Promise<void> {
  await walked(db, db.segments, () => db.segments.orderBy('state').primaryKeys());
  for (const kind of [...articleFacets, ...readerFacets]) if (!signal?.aborted) await clearCounts(db, kind);
}
