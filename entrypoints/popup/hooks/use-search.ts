import { useEffect, useState } from 'preact/hooks';
import type { isSearch } from '../../../utils/search/parse-query';
import type { matchOf } from '../../../utils/store/match-of';
import type { searchClips } from '../../../utils/store/search-clips';

/** What the popup searches with. */
export interface Search {
  readonly isSearch: typeof isSearch;
  readonly searchClips: typeof searchClips;
  readonly matchOf: typeof matchOf;
}

async function load(): Promise<Search> {
  const [query, clips, match] = await Promise.all([
    import('../../../utils/search/parse-query'),
    import('../../../utils/store/search-clips'),
    import('../../../utils/store/match-of'),
  ]);
  return { isSearch: query.isSearch, searchClips: clips.searchClips, matchOf: match.matchOf };
}

/** The search, loaded behind the first list, which needs none of it; undefined for the moment until it is there. */
export function useSearch(): Search | undefined {
  const [search, setSearch] = useState<Search>();
  useEffect(() => {
    void load().then(setSearch);
  }, []);
  return search;
}
