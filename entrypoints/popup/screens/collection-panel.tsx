import { useEffect, useRef } from 'preact/hooks';
import { FilterBar } from '../../../components/collection/filter-bar';
import { SearchBox } from '../../../components/form/search-box';
import { useRover } from '../../../components/hooks/use-rover';
import type { ChosenEntity } from '../../../components/mention/entity-list';
import type { PopupTranslator } from '../../../utils/i18n/messages/popup';
import type { Fault } from '../../../utils/model/result';
import type { CollectionDatabase } from '../../../utils/store/database';
import type { FirstLook } from '../first-look';
import { useDraftedSearch } from '../hooks/use-drafted-search';
import { useListing } from '../hooks/use-listing';
import { useSearch } from '../hooks/use-search';
import { ClipResults } from './clip-results';
import { Deletions, useDeletions } from './deletions';

export interface CollectionPanelProps {
  readonly t: PopupTranslator;
  readonly db: CollectionDatabase;
  readonly first: FirstLook;
  readonly filters: readonly ChosenEntity[];
  readonly onChoose: (chosen: ChosenEntity) => void;
  readonly onFault: (fault: Fault | undefined) => void;
}

/** The search, what narrows it, and the clips it leaves. */
export function CollectionPanel({ t, db, first, filters, onChoose, onFault }: CollectionPanelProps) {
  const box = useRef<HTMLInputElement>(null);
  const [asked, setAsked] = useDraftedSearch(db, box, first.typed);
  const search = useSearch(db);
  const listing = useListing({ db, first: first.page }, asked, filters, search);
  const rover = useRover(listing.page?.clips.length ?? 0);
  const deletions = useDeletions(db, onFault);
  const toBox = () => box.current?.focus();
  // Whoever was at a row of what was shown last stays there.
  useEffect(() => {
    if (!rover.list.current?.contains(document.activeElement)) toBox();
  }, []);
  // What is found is looked at, not the page: the search goes to the top, and its results come into sight.
  const type = (text: string) => {
    setAsked(text);
    if (text !== '') box.current?.closest('.finder')?.scrollIntoView({ block: 'start' });
  };
  // What was pressed is gone: the focus goes where the reader began.
  const removeFilter = (filter: ChosenEntity) => {
    onChoose(filter);
    toBox();
  };
  return (
    <section class="collection" aria-label={t('collection.heading')}>
      <div class="finder">
        <SearchBox t={t} value={asked} onType={type} onLeave={() => rover.focus(0)} box={box} />
        <FilterBar t={t} filters={filters} onRemove={removeFilter} />
      </div>
      <ClipResults
        t={t}
        db={db}
        listing={listing}
        search={search}
        filters={filters}
        rover={rover}
        onClear={() => {
          setAsked('');
          for (const filter of filters) onChoose(filter);
          toBox();
        }}
        onChoose={onChoose}
        onDelete={deletions.remove}
        onUndo={() => deletions.last && deletions.undo(deletions.last)}
        onLeave={toBox}
      />
      <Deletions t={t} deletions={deletions} onDone={toBox} />
    </section>
  );
}
