import { useEffect, useState } from 'preact/hooks';
import { useWatched } from '../../../components/hooks/use-watched';
import { faultText } from '../../../utils/i18n/fault-text';
import type { Result } from '../../../utils/model/result';
import type { SavedSearch, SearchId } from '../../../utils/model/saved-search';
import { ulidOf } from '../../../utils/model/ulid';
import type { CollectionDatabase } from '../../../utils/store/database';
import { librarianOf } from '../../../utils/store/librarian/librarian-of';
import { observe } from '../../../utils/store/observe';
import { putSearch, removeSearch, savedSearches } from '../../../utils/store/saved-searches';
import type { WholeAsked } from '../asked-address';
import type { Done, Saying } from './use-deeds';
import { withWayBack } from './with-way-back';

/** The saved searches with how many clips answer each, and what can be done with them. */
export interface Folders {
  readonly searches: readonly SavedSearch[];
  readonly counts: ReadonlyMap<string, number>;
  readonly save: (asked: WholeAsked, name: string) => void;
  readonly rename: (search: SavedSearch, name: string) => void;
  readonly remove: (search: SavedSearch) => void;
}

const NONE: readonly SavedSearch[] = [];

/** Keeps searches under names; what is done is said by `say`, with a way back. */
export function useFolders(db: CollectionDatabase, say: (done: Done) => void): Folders {
  const { value: searches = NONE } = useWatched(() => observe(() => savedSearches(db)), [db]);
  const counts = useCounts(db, searches);
  /** Does something, says it, and offers it back. */
  const perform = async (work: () => Promise<Result<unknown>>, words: Saying, back: () => Promise<Result<unknown>>) => {
    const done = await work();
    if (!done.ok) return say({ words: (t) => faultText(t, done.error) });
    say(withWayBack(say, { words, back }));
  };
  return {
    searches,
    counts,
    save: (asked, name) => {
      const id = ulidOf(Date.now(), crypto.getRandomValues(new Uint8Array(16))) as SearchId;
      const search: SavedSearch = { ...asked, id, name, createdAt: new Date().toISOString() };
      void perform(
        () => putSearch(db, search),
        (t) => t('folder.saved', { name }),
        () => removeSearch(db, id),
      );
    },
    rename: (search, name) =>
      void perform(
        () => putSearch(db, { ...search, name }),
        (t) => t('folder.renamed', { name }),
        () => putSearch(db, search),
      ),
    remove: (search) =>
      void perform(
        () => removeSearch(db, search.id),
        (t) => t('folder.removed', { name: search.name }),
        () => putSearch(db, search),
      ),
  };
}

/** How many clips answer each search, counted anew when anything changed. */
function useCounts(db: CollectionDatabase, searches: readonly SavedSearch[]): ReadonlyMap<string, number> {
  const [counts, setCounts] = useState<ReadonlyMap<string, number>>(new Map());
  useEffect(() => {
    const subscriptions = searches.map((search) =>
      librarianOf(db)
        .watch({ what: 'count', asked: search })
        .subscribe(
          (count) => setCounts((all) => new Map([...all, [search.id, count]])),
          // A search that cannot be counted has no number; the list itself reports a storage that fails.
          () => undefined,
        ),
    );
    return () => {
      for (const subscription of subscriptions) subscription.unsubscribe();
    };
  }, [db, searches]);
  return counts;
}
