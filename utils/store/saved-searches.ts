import * as v from 'valibot';
import { articleFacets, readerFacets } from '../model/facet';
import type { Result } from '../model/result';
import type { SavedSearch, SearchId } from '../model/saved-search';
import type { CollectionDatabase } from './database';
import { guarded, Refusal } from './fault';

const words = (most: number) => v.pipe(v.string(), v.maxLength(most));

/** A saved search as it may enter the collection. The limit of a query is the search's own. */
export const savedSearchSchema = v.object({
  id: v.pipe(
    v.string(),
    v.regex(/^[0-9A-HJKMNP-TV-Z]{26}$/, 'is no ULID'),
    v.transform((value) => value as SearchId),
  ),
  name: v.pipe(
    v.string(),
    v.transform((name) => name.normalize('NFC').replace(/\s+/gu, ' ').trim()),
    v.nonEmpty(),
    v.maxLength(100),
  ),
  typed: words(1000),
  filters: v.pipe(
    v.array(v.object({ kind: v.picklist([...articleFacets, ...readerFacets]), key: words(1000) })),
    v.maxLength(50),
  ),
  order: v.picklist(['relevance', 'saved', 'published', 'length']),
  createdAt: v.pipe(v.string(), v.isoTimestamp()),
}) satisfies v.GenericSchema<unknown, SavedSearch>;

/**
 * Saves a search, a new name of it, or one that was removed: saving it again changes nothing.
 *
 * Faults: `invalid-search` and those of the storage.
 */
export function putSearch(db: CollectionDatabase, given: unknown): Promise<Result<SavedSearch>> {
  return guarded(async () => {
    const parsed = v.safeParse(savedSearchSchema, given);
    if (!parsed.success) {
      const [issue] = parsed.issues;
      throw new Refusal('invalid-search', `${v.getDotPath(issue) ?? 'the search'} ${issue.message}`);
    }
    await db.searches.put(parsed.output);
    return parsed.output;
  });
}

/** Removes a saved search; one that is gone is no fault. Answers what it was, so that it can be saved again. */
export function removeSearch(db: CollectionDatabase, id: SearchId): Promise<Result<SavedSearch | undefined>> {
  return guarded(() =>
    db.transaction('rw', [db.searches], async () => {
      const before = await db.searches.get(id);
      await db.searches.delete(id);
      return before;
    }),
  );
}

/** All saved searches in the order of their names, as Vietnamese sort. */
export async function savedSearches(db: CollectionDatabase): Promise<readonly SavedSearch[]> {
  const all = await db.searches.toArray();
  return all.sort((a, b) => a.name.localeCompare(b.name, 'vi') || (a.id < b.id ? -1 : 1));
}
