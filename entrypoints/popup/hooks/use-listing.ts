import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useSettled } from '../../../components/hooks/use-settled';
import { useWatched } from '../../../components/hooks/use-watched';
import type { EntityFilter } from '../../../utils/model/entity-filter';
import type { CollectionDatabase } from '../../../utils/store/database';
import { keepFront } from '../../../utils/store/front';
import { type ClipPage, listClips } from '../../../utils/store/list-clips';
import { observe, type Watched } from '../../../utils/store/observe';
import type { Asked } from '../../../utils/store/search-clips';
import { PIECE } from '../first-look';
import { IN_SIGHT } from '../in-sight';
import { keepFrontStill } from '../keep-front-still';
import type { Search } from '../search-of';

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
/** Milliseconds after which what is kept is drawn for the next opening: this one is through by then, and may be short. */
const DRAWN = 50;

/** The collection, and the newest clips of it as they were read before. */
export interface ListingSource {
  readonly db: CollectionDatabase;
  readonly first?: ClipPage;
}

interface Listed {
  readonly page: ClipPage;
  readonly typed: string;
}

/** The clips that answer what is asked, with what was typed. */
function found(search: Search, asked: Asked, count: number): Watched<Listed> {
  const list = search.watch(asked, count);
  return { subscribe: (next, error) => list.subscribe((page) => next({ page, typed: asked.typed }), error) };
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
  const searched = search?.isSearch(typed) ? typed : '';
  const { value, error } = useWatched(
    () =>
      search && searched !== ''
        ? found(search, { typed, filters }, limit)
        : observe(async () => ({ page: await listClips(db, filters, limit), typed: '' })),
    [db, typed, filters, limit, search],
  );
  /** When it is drawn. */
  const drawing = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const isFront = value !== undefined && value.typed === '' && filters.length === 0 && limit === PIECE;
  useEffect(() => {
    if (!isFront) return;
    const { clips, total } = value.page;
    keepFront({ page: { clips: clips.slice(0, IN_SIGHT), total } });
    // Not put off by the next change: where others clip without a pause there would never be one.
    drawing.current ??= setTimeout(() => {
      drawing.current = undefined;
      keepFrontStill();
    }, DRAWN);
  }, [value]);
  useEffect(() => () => clearTimeout(drawing.current), []);
  // Starting a worker takes a processor's time: never while the list, or what is typed, is waited for.
  const isAnswered = search !== undefined && typed === asked && value?.typed === searched;
  useEffect(() => {
    if (!isAnswered) return;
    // A storage that cannot be read is reported by the list.
    const idle = requestIdleCallback(() => void search.goApart().catch(() => undefined));
    return () => cancelIdleCallback(idle);
  }, [search, isAnswered]);
  const more = useCallback(() => setLimit((last) => last + PIECE), []);
  const isCut = value && value.page.clips.length < value.page.total;
  return { page: value?.page ?? first, typed: value?.typed ?? '', error, more: isCut ? more : undefined };
}
