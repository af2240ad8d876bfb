import type { ClipContent } from '../model/clip';
import { type ClipStamp, clipRow } from './clip-row';
import { count } from './count-facets';
import type { CollectionDatabase } from './database';
import { facetValues } from './facet-values';
import { beginJob, stepOn } from './jobs';
import type { ClipRow } from './rows';
import { indexTables, indexWords } from './search-index';
import { rowTables, writeRow } from './write-row';

/** Clips are derived so many at a time, some 50 ms: a search or a save in between waits for no more. */
const BATCH = 10;

/** Forgets all counts of facets and has them made anew, by `runJob`. */
export function dropFacets(db: CollectionDatabase): Promise<unknown> {
  return db.transaction('rw', rowTables(db), async () => {
    await db.ledger.clear();
    await db.names.toCollection().modify({ count: 0 });
    await beginJob(db, 'facets');
  });
}

/** Forgets the whole index and has it made anew, by `runJob`. */
export function dropIndex(db: CollectionDatabase): Promise<unknown> {
  return db.transaction('rw', [db.clips, db.jobs, db.places, db.fresh, db.segments], async () => {
    await Promise.all([db.places.clear(), db.fresh.clear()]);
    await db.segments.toCollection().modify({ state: 'gone' });
    await beginJob(db, 'index');
  });
}

type Step = (db: CollectionDatabase, rows: readonly ClipRow[]) => Promise<void>;

const countAll: Step = async (db, rows) => {
  for (const row of rows) await count(db, [], facetValues(row), 1);
};

const stampOf = (row: ClipRow): ClipStamp => row;

async function indexOne(db: CollectionDatabase, row: ClipRow, content: ClipContent): Promise<void> {
  // Rows of older versions lack what was derived later.
  const values = await writeRow(db, row, clipRow(content, stampOf(row)));
  await indexWords(db, row, content, values);
}

const indexAll: Step = async (db, rows) => {
  const ids = rows.map(({ id }) => id);
  const places = await db.places.bulkGet(ids);
  const missing = rows.filter((_, i) => places[i] === undefined);
  const contents = await db.contents.bulkGet(missing.map(({ id }) => id));
  for (const [i, row] of missing.entries()) {
    const content = contents[i];
    if (content) await indexOne(db, row, content);
  }
};

const steps = { facets: countAll, index: indexAll } as const;
/** The index first: it brings the rows of older versions up to what is counted. */
const inOrder = ['index', 'facets'] as const;

/** Goes on with what is to be derived anew until all is, the reader stopped it, or the signal aborts; `between` runs between two batches. */
export async function runJobs(
  db: CollectionDatabase,
  signal?: AbortSignal,
  between?: () => Promise<unknown>,
): Promise<void> {
  const tables = [...rowTables(db), db.contents, ...indexTables(db)];
  while (!signal?.aborted) {
    // Nearly always there is nothing, and a transaction over all tables would keep every save waiting. Asked at every step:
    // one that was stopped and goes on comes before those behind it, which would else be finished first.
    const jobs = await db.jobs.bulkGet([...inOrder]);
    const name = inOrder.find((_, i) => jobs[i] && !jobs[i].isHeld);
    if (!name) return;
    await stepOn(db, name, { tables, batch: BATCH, derive: (rows) => steps[name](db, rows) });
    await between?.();
  }
}
