import { useEffect, useState } from 'preact/hooks';
import { useWatched } from '../../../components/hooks/use-watched';
import { faultText } from '../../../utils/i18n/fault-text';
import type { LibraryTranslator } from '../../../utils/i18n/messages/library';
import type { SavedSearch, SearchId } from '../../../utils/model/saved-search';
import { ulidOf } from '../../../utils/model/ulid';
import type { CollectionDatabase } from '../../../utils/store/database';
import { observe } from '../../../utils/store/observe';
import { putSearch, removeSearch, savedSearches } from '../../../utils/store/saved-searches';
import { idsOf } from '../../../utils/store/search-clips';
import type { WholeAsked } from '../asked-address';
import type { Done } from './use-deeds';

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
export function useFolders(db: CollectionDatabase, t: LibraryTranslator, say: (done: Done) => void): Folders {
  const { value: searches = NONE } = useWatched(() => observe(() => savedSearches(db)), [db]);
  const counts = useCounts(db, searches);
  const put = async (search: SavedSearch, words: string, undo: () => void) => {
    const saved = await putSearch(db, search);
    say(saved.ok ? { words, undo } : { words: faultText(t, saved.error) });
  };
  const takeBack = async (work: Promise<unknown>) => {
    await work;
    say({ words: t('done.undo') });
  };
  return {
    searches,
    counts,
    save: (asked, name) => {
      const id = ulidOf(Date.now(), crypto.getRandomValues(new Uint8Array(16))) as SearchId;
      const search: SavedSearch = { ...asked, id, name, createdAt: new Date().toISOString() };
      void put(search, t('folder.saved', { name }), () => void takeBack(removeSearch(db, id)));
    },
    rename: (search, name) =>
      void put({ ...search, name }, t('folder.renamed', { name }), () => void takeBack(putSearch(db, search))),
    remove: (search) =>
      void removeSearch(db, search.id).then((removed) =>
        say(
          removed.ok
            ? {
                words: t('folder.removed', { name: search.name }),
                undo: () => void takeBack(putSearch(db, removed.value)),
              }
            : { words: faultText(t, removed.error) },
        ),
      ),
  };
}

/** How many clips answer each search, counted anew when anything changed. */
function useCounts(db: CollectionDatabase, searches: readonly SavedSearch[]): ReadonlyMap<string, number> {
  const [counts, setCounts] = useState<ReadonlyMap<string, number>>(new Map());
  useEffect(() => {
    const subscriptions = searches.map((search) =>
      observe(async () => (await idsOf(db, search)).length).subscribe(
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
