import { ClipList, type ClipListProps } from '../../../components/collection/clip-list';
import { ShowMore } from '../../../components/collection/show-more';
import { useLoaded } from '../../../components/hooks/use-loaded';
import { Notice } from '../../../components/notice/notice';
import type { PopupTranslator } from '../../../utils/i18n/messages/popup';
import type { CollectionDatabase } from '../../../utils/store/database';
import { faultOf } from '../../../utils/store/fault';
import { openTab } from '../../../utils/webext/tabs';
import { faultText } from '../fault-text';
import type { Listing } from '../hooks/use-listing';
import { useMatches } from '../hooks/use-matches';
import { readerClock } from '../reader-clock';
import type { Search } from '../search-of';

export interface ClipResultsProps
  extends Pick<ClipListProps, 'filters' | 'rover' | 'onChoose' | 'onDelete' | 'onUndo' | 'onLeave'> {
  readonly t: PopupTranslator;
  readonly db: CollectionDatabase;
  readonly listing: Listing;
  readonly search: Search | undefined;
  /** Takes away what is searched and what narrows it. */
  readonly onClear: () => void;
}

const NO_CLIPS: ClipListProps['clips'] = [];

/** The clips that were found, or why there are none. */
export function ClipResults({ t, db, listing, search, onClear, ...list }: ClipResultsProps) {
  const { page, typed, error, more } = listing;
  const clips = page?.clips ?? NO_CLIPS;
  const matches = useMatches(db, search, clips, typed);
  const EmptyResults = useLoaded(async () => (await import('./empty-results')).EmptyResults, page?.total === 0);
  const narrowed = typed !== '' || list.filters.length > 0;
  if (error !== undefined)
    return <Notice tone="alarm" title={t('fault.heading')} what={faultText(t, faultOf(error))} />;
  if (!page) return <Notice title={t('collection.loading')} />;
  if (page.total === 0 && !narrowed)
    return EmptyResults ? <EmptyResults t={t} db={db} isNarrowed={false} onClear={onClear} /> : null;
  return (
    <>
      <p class={narrowed ? 'found-count' : 'unseen'} role="status">
        {narrowed && page.total > 0 && t('search.found', { count: page.total })}
      </p>
      {page.total === 0 && EmptyResults && <EmptyResults t={t} db={db} isNarrowed onClear={onClear} />}
      <ClipList
        t={t}
        clips={clips}
        clock={typed === '' ? readerClock() : undefined}
        matches={matches}
        {...list}
        onOpen={({ url }) => void openTab(url)}
      />
      {more && <ShowMore t={t} onMore={more} />}
    </>
  );
}
