import { useCallback, useEffect, useState } from 'preact/hooks';
import { useSettled } from '../../../components/hooks/use-settled';
import { useWatched } from '../../../components/hooks/use-watched';
import type { EntityFilter } from '../../../utils/model/entity-filter';
import type { CollectionDatabase } from '../../../utils/store/database';
import { keepFront } from '../../../utils/store/front';
import { type ClipPage, listClips } from '../../../utils/store/list-clips';
import { observe } from '../../../utils/store/observe';
import { PIECE } from '../first-look';
import { IN_SIGHT } from '../in-sight';
import type { Search } from './use-search';

/** A piece of the list, and how to get a longer one. */
export interface Listing {
  readonly page?: ClipPage;
  /** What was typed when the list was made: empty if nothing is searched. */
  readonly typed: string;
  readonly error?: unknown;
  readonly more?: () => void;
}

/** A query takes less than the pause between two keys; this only keeps it from being asked in vain. */
const PAUSE = 60;

/** The collection, and the newest clips of it as they were read before. */
export interface ListingSource {
  readonly db: CollectionDatabase;
  readonly first?: ClipPage;
}

/** The clips to show for what is typed and chosen, kept up to date. */
export function useListing(
  { db, first }: ListingSource,
  asked: string,
  filters: readonly EntityFilter[],
  search: Search | undefined,
): Listing {
  const typed = useSettled(asked, asked.trim() === '' ? 0 : PAUSE);
  const [limit, setLimit] = useState(PIECE);
  useEffect(() => setLimit(PIECE), [typed, filters]);
  const { value, error } = useWatched(
    () =>
      observe(async () => {
        const searching = search?.isSearch(typed) ? search : undefined;
        const page = searching
          ? await searching.searchClips(db, { typed, filters }, limit)
          : await listClips(db, filters, limit);
        return { page, typed: searching ? typed : '' };
      }),
    [db, typed, filters, limit, search],
  );
  const isFront = value !== undefined && value.typed === '' && filters.length === 0 && limit === PIECE;
  useEffect(() => {
    if (!isFront) return;
    const { clips, total } = value.page;
    keepFront({ page: { clips: clips.slice(0, IN_SIGHT), total } });
  }, [value]);
  const more = useCallback(() => setLimit((last) => last + PIECE), []);
  const isCut = value && value.page.clips.length < value.page.total;
  return { page: value?.page ?? first, typed: value?.typed ?? '', error, more: isCut ? more : undefined };
}
