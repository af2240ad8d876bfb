import type { Result } from '../model/result';
import type { CollectionDatabase } from './database';
import { runJobs } from './derive';
import { dropSegment } from './drop-segment';
import { guarded } from './fault';
import { withIndexLock } from './index-lock';
import { tendLedger } from './ledger';
import { clearIndexes, clearStamps } from './left-in-indexes';
import { BrokenSegment, mergeSegments } from './merge-segments';
import { packFresh } from './pack-fresh';
import { quietMoment } from './quiet-moment';
import type { SegmentRow } from './rows';
import { sweepSegments } from './sweep-segments';

/** So many clips wait in `fresh` before they become a segment: a search reads them all. */
export const SEGMENT_SIZE = 128;
/** So many become one segment at once where many came at once: more would be read by every search while they wait. */
const MOST_AT_ONCE = 512;
/** So many segments of about one size become one. */
export const FANOUT = 8;
/** Merging more in one worker's life costs more memory than it saves reads. */
const LARGEST = 131_072;

export interface Tending {
  readonly size?: number;
  readonly signal?: AbortSignal;
}

const tierOf = (count: number, size: number) => Math.floor(Math.log(Math.max(1, count / size)) / Math.log(FANOUT));

/** How many texts the segments that are ready have; a segment never changes, and its columns are megabytes. */
async function countsOfReady(db: CollectionDatabase): Promise<ReadonlyMap<number, number>> {
  const numbers = await db.segments.where('state').equals('ready').primaryKeys();
  const counts = new Map<number, number>();
  for (const number of numbers) {
    const count = db.shelf.get(number)?.count ?? db.counts.get(number) ?? (await db.segments.get(number))?.count ?? 0;
    counts.set(number, count);
    db.counts.set(number, count);
  }
  return counts;
}

/** Segments of one tier of which there are enough to merge. */
async function mergeable(db: CollectionDatabase, size: number): Promise<readonly SegmentRow[]> {
  const tiers = new Map<number, number[]>();
  for (const [number, count] of await countsOfReady(db)) {
    if (count >= LARGEST) continue;
    const tier = tierOf(count, size);
    tiers.set(tier, [...(tiers.get(tier) ?? []), number]);
  }
  const [, most] = [...tiers].sort(([a], [b]) => a - b).find(([, numbers]) => numbers.length >= FANOUT) ?? [];
  const segments = most ? await db.segments.bulkGet(most.slice(0, FANOUT)) : [];
  // A search that finds one broken drops it without the lock: what is left of them is looked at the next time.
  return segments.every((segment) => segment?.state === 'ready') ? segments.flatMap((segment) => segment ?? []) : [];
}

async function mergeOnce(db: CollectionDatabase, size: number): Promise<boolean> {
  const segments = await mergeable(db, size);
  if (segments.length === 0) return false;
  try {
    await mergeSegments(db, segments);
  } catch (error) {
    if (!(error instanceof BrokenSegment)) throw error;
    await dropSegment(db, error.segment);
  }
  await sweepSegments(db);
  return true;
}

async function packAll(db: CollectionDatabase, size: number, signal?: AbortSignal): Promise<number> {
  let all = 0;
  while (!signal?.aborted) {
    const taken = await packFresh(db, size, MOST_AT_ONCE);
    if (taken === 0) break;
    all += taken;
  }
  return all;
}

async function tend(db: CollectionDatabase, { size = SEGMENT_SIZE, signal }: Tending): Promise<number> {
  await sweepSegments(db);
  let isDerived = false;
  await runJobs(db, signal, async () => {
    isDerived = true;
    // A save between two steps has the worker for itself: 512 texts that become a segment hold it for half a second.
    await quietMoment(db);
    // What is derived anew goes through `fresh` too: many at once, so that there is little to merge.
    await packFresh(db, MOST_AT_ONCE, MOST_AT_ONCE);
    // A job takes minutes: who clips meanwhile would have every save and every list read a ledger without an end.
    await tendLedger(db, false, signal);
  });
  const all = await packAll(db, size, signal);
  // Not while a job waits: every save would have them all walked again.
  const isWorked = isDerived || all > 0;
  // Before the indexes are walked, in which it leaves something, too.
  if (!signal?.aborted) await tendLedger(db, isWorked, signal);
  if (isWorked && !signal?.aborted) await clearStamps(db);
  while (!signal?.aborted && (await mergeOnce(db, size)));
  if (isWorked && !signal?.aborted) await clearIndexes(db, signal);
  return all;
}

/**
 * Finishes what is to be derived, packs what waits and merges what is small; answers how many clips it packed.
 *
 * To be called after clips are saved, and not waited for. Under a lock: a second one at once has nothing to do. May die
 * at any line: what was not published is swept the next time.
 */
export function tendIndex(db: CollectionDatabase, tending: Tending = {}): Promise<Result<number>> {
  return guarded(async () => (await withIndexLock(db, () => tend(db, tending))) ?? 0);
}
