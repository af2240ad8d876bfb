import type { PromiseExtended } from 'dexie';
import type { Clip, ClipContent } from '../model/clip';
import type { EntityFilter } from '../model/entity-filter';
import type { ClipId } from '../model/ids';
import type { MentionKind } from '../model/mention';
import { countedNames } from './counted-names';
import type { CollectionDatabase } from './database';
import { everyClip } from './facet-values';

/** A piece of a list, and how long the whole list is. */
export interface ClipPage {
  readonly clips: readonly Clip[];
  readonly total: number;
}

const indexOf = { official: 'officialKeys', document: 'documentKeys' } as const satisfies Record<MentionKind, string>;

/** The ids of the clips that name all of the filters, read from the index alone. */
export async function idsNaming(
  db: CollectionDatabase,
  filters: readonly EntityFilter[],
): Promise<ReadonlySet<ClipId> | undefined> {
  const sets = await Promise.all(
    filters.map(async ({ kind, key }) => new Set(await db.clips.where(indexOf[kind]).equals(key).primaryKeys())),
  );
  const [first, ...others] = sets.sort((a, b) => a.size - b.size);
  return first && new Set([...first].filter((id) => others.every((set) => set.has(id))));
}

/** The rows of some clips in the order of their ids; those that are gone are left out. */
export function rowsOf(db: CollectionDatabase, ids: readonly ClipId[]): PromiseExtended<readonly Clip[]> {
  return db.clips.bulkGet([...ids]).then((rows) => rows.filter((row) => row !== undefined));
}

/** The newest clips that name all of the filters, at most `limit` of them. Contents are never read. */
export async function listClips(
  db: CollectionDatabase,
  filters: readonly EntityFilter[],
  limit: number,
): Promise<ClipPage> {
  const ids = await idsNaming(db, filters);
  if (!ids) {
    const [clips, total] = await Promise.all([db.clips.orderBy('id').reverse().limit(limit).toArray(), countClips(db)]);
    return { clips, total };
  }
  const newest = [...ids].sort().reverse().slice(0, limit);
  return { clips: await rowsOf(db, newest), total: ids.size };
}

/** How many clips the collection has: read from the counter, unless it is being made anew. */
export async function countClips(db: CollectionDatabase): Promise<number> {
  const { kind, key } = everyClip;
  const [job, [counted]] = await Promise.all([
    db.jobs.get('facets'),
    countedNames(db, (names) => names.keyed(kind, [key])),
  ]);
  return counted && !job ? counted.count : db.clips.count();
}

/** The body of a clip, undefined if it is gone. */
export function readContent(db: CollectionDatabase, id: ClipId): Promise<ClipContent | undefined> {
  return db.contents.get(id);
}
