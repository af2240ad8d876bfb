import * as v from 'valibot';
import { savedSearchSchema } from '../import/search-schema';
import type { Result } from '../model/result';
import type { SavedSearch, SearchId } from '../model/saved-search';
import { compareWords } from '../text/compare-words';
import type { CollectionDatabase } from './database';
import { guarded, Refusal } from './fault';

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
  return all.sort((a, b) => compareWords(a.name, b.name) || (a.id < b.id ? -1 : 1));
}
