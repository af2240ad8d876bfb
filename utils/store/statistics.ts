import type { FacetCount } from '../model/facet';
import type { ClipId } from '../model/ids';
import type { CollectionDatabase } from './database';
import { allFacets } from './facets';
import type { ClipRow } from './rows';

/** How large the collection is, and what the reader did with it. */
export interface Counts {
  readonly clips: number;
  readonly read: number;
  readonly star: number;
  readonly archive: number;
  readonly note: number;
}

/** Counts clips by their marks: read from the indexes alone. */
export async function countsOf(db: CollectionDatabase): Promise<Counts> {
  const of = (mark: string) => db.clips.where('marks').equals(mark).count();
  const [clips, read, star, archive, note] = await Promise.all([
    db.clips.count(),
    of('read'),
    of('star'),
    of('archive'),
    of('note'),
  ]);
  return { clips, read, star, archive, note };
}

/** How long all articles are, and those that are not marked as read: in characters. */
export interface Lengths {
  readonly all: number;
  readonly unread: number;
}

/** Rows are read so many at a time: of 100,000 not all lie in memory at once. */
const PIECE = 2000;

/** Adds up how long the articles are; reads every row, but no text. Ends early when `signal` is aborted. */
export async function lengthsOf(db: CollectionDatabase, signal: AbortSignal): Promise<Lengths> {
  let [all, unread] = [0, 0];
  for (let after: ClipId | undefined = '' as ClipId; after !== undefined && !signal.aborted; ) {
    const rows: readonly ClipRow[] = await db.clips.where('id').above(after).limit(PIECE).toArray();
    for (const { length = 0, marks } of rows) {
      all += length;
      if (!marks?.includes('read')) unread += length;
    }
    after = rows.at(-1)?.id;
  }
  return { all, unread };
}

/** The values of facets with how many clips have each. */
export interface Tallies {
  /** Every month with a clip, the newest first. */
  readonly months: readonly FacetCount[];
  readonly outlets: readonly FacetCount[];
  readonly officials: readonly FacetCount[];
  readonly documents: readonly FacetCount[];
  readonly organizations: readonly FacetCount[];
  readonly tags: readonly FacetCount[];
}

/** More months than anybody clips news of. */
const MONTHS = 1200;

/** The most frequent values, at most `limit` of each but the months: read from the counters. */
export async function tallies(db: CollectionDatabase, limit: number): Promise<Tallies> {
  const [months, others] = await Promise.all([
    allFacets(db, ['month'], MONTHS),
    allFacets(db, ['outlet', 'official', 'document', 'organization', 'tag'], limit),
  ]);
  return {
    months: [...(months.get('month') ?? [])].sort((a, b) => (a.key < b.key ? 1 : -1)),
    outlets: others.get('outlet') ?? [],
    officials: others.get('official') ?? [],
    documents: others.get('document') ?? [],
    organizations: others.get('organization') ?? [],
    tags: others.get('tag') ?? [],
  };
}
