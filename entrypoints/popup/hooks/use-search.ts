import { useEffect, useState } from 'preact/hooks';
import type { CollectionDatabase } from '../../../utils/store/database';
import type { Search } from '../search-of';

/** The search, loaded behind the first list, which needs none of it; undefined for the moment until it is there. */
export function useSearch(db: CollectionDatabase): Search | undefined {
  const [search, setSearch] = useState<Search>();
  useEffect(() => {
    void import('../search-of').then(({ searchOf }) => setSearch(searchOf(db)));
  }, [db]);
  return search;
}
