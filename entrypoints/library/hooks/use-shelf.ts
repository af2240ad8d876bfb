import { useEffect, useMemo, useState } from 'preact/hooks';
import { useSettled } from '../../../components/hooks/use-settled';
import { useWatchedInTurn } from '../../../components/hooks/use-watched-in-turn';
import type { FacetKind } from '../../../utils/model/facet';
import type { CollectionDatabase } from '../../../utils/store/database';
import type { Facets } from '../../../utils/store/facets';
import { librarianOf } from '../../../utils/store/librarian/librarian-of';
import type { Asked } from '../../../utils/store/search-clips';
import type { ListWindow } from '../../../utils/store/window-of';

/** The facets in the order in which they are shown. */
export const shownFacets: readonly FacetKind[] = [
  'mark',
  'tag',
  'official',
  'document',
  'organization',
  'outlet',
  'month',
  'unsure',
];

/** What the library shows of the collection, always as it is now. */
export interface Shelf {
  readonly list?: ListWindow;
  /** The list is of what is asked now, and not still of what was asked before. */
  readonly isOwn: boolean;
  readonly facets?: Facets;
  readonly error?: unknown;
  readonly onWindow: (first: number, count: number) => void;
  /** Has more values of the facets counted; undefined when they are. */
  readonly onMore?: () => void;
}

/** A query takes less than the pause between two keys; this only keeps it from being asked in vain. */
const PAUSE = 60;
/** Rows are asked for so many at a time, so that a small scroll asks for nothing. */
const STEP = 20;
/** So many values of a facet are shown at first, and when more are asked for. */
const VALUES = 8;
const MORE_VALUES = 60;

/** Watches a piece of the list and the facets of what is asked. */
export function useShelf(db: CollectionDatabase, asked: Asked): Shelf {
  const librarian = librarianOf(db);
  const [sight, setSight] = useState({ from: 0, count: 40 });
  const [limit, setLimit] = useState(VALUES);
  const settled = useSettled(asked, PAUSE);
  const piece = useMemo(() => ({ asked: settled, sight }), [settled, sight]);
  const list = useWatchedInTurn(({ asked, sight }) => librarian.watch({ what: 'window', asked, ...sight }), piece);
  // Counted once the list is there: the list is what is waited for.
  const listed = list.value?.of.asked ?? settled;
  const counted = useMemo(() => ({ asked: listed, limit }), [listed, limit]);
  const facets = useWatchedInTurn(
    ({ asked, limit }) => librarian.watch({ what: 'facets', asked, kinds: shownFacets, limit }),
    counted,
  );
  const isListed = list.value !== undefined;
  // What the first letter that is typed would wait for, read once the list is there.
  useEffect(() => {
    if (isListed) librarian.keep();
  }, [librarian, isListed]);
  const onWindow = (first: number, count: number) => {
    const from = Math.floor(first / STEP) * STEP;
    const many = Math.ceil((first - from + count) / STEP) * STEP;
    if (from !== sight.from || many > sight.count) setSight({ from, count: Math.max(many, sight.count) });
  };
  return {
    ...(list.value && { list: list.value.value }),
    isOwn: list.value?.of.asked === asked,
    facets: facets.value?.value,
    error: list.error ?? facets.error,
    onWindow,
    ...(limit === VALUES && { onMore: () => setLimit(MORE_VALUES) }),
  };
}
