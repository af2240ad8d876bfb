import { isSearch } from '../../utils/search/parse-query';
import type { CollectionDatabase } from '../../utils/store/database';
import { librarianOf } from '../../utils/store/librarian/librarian-of';
import { type ClipPage, countClips } from '../../utils/store/list-clips';
import { matchOf } from '../../utils/store/match-of';
import { observe, type Watched } from '../../utils/store/observe';
import { LONG } from '../../utils/store/page-files';
import { type Asked, searchClips } from '../../utils/store/search-clips';

/** What the popup searches with. */
export interface Search {
  readonly isSearch: typeof isSearch;
  readonly matchOf: typeof matchOf;
  /** So many clips that answer, now and whenever that changes. */
  readonly watch: (asked: Asked, count: number) => Watched<ClipPage>;
  /** Has a worker read ahead, which is asked from then on; for when nothing else is waited for. */
  readonly goApart: () => Promise<void>;
}

/** The search of a popup: its page answers until a worker can do so sooner. */
export function searchOf(db: CollectionDatabase): Search {
  const librarian = librarianOf(db);
  const state = { isBegun: false, isAhead: false };
  return {
    isSearch,
    matchOf,
    watch: (asked, count) => {
      // A page that has the columns answers at once, while the worker still reads them; where neither has them, the worker is the first to.
      const isApart = state.isAhead || (state.isBegun && !db.reading.isFilled);
      return isApart
        ? librarian.watch({ what: 'window', asked, from: 0, count })
        : observe(() => searchClips(db, asked, count));
    },
    goApart: async () => {
      // So few have no file that only a worker can read, and are searched before it stands.
      if (state.isBegun || (await countClips(db)) < LONG) return;
      state.isBegun = true;
      await librarian.warm();
      state.isAhead = true;
    },
  };
}
