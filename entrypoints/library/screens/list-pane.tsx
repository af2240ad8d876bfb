import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { ClipTable } from '../../../components/library/clip-table';
import { dragClips } from '../../../components/library/dragged-clips';
import { EmptyLibrary } from '../../../components/library/empty-library';
import { Notice } from '../../../components/notice/notice';
import { Waiting } from '../../../components/notice/waiting';
import { faultText } from '../../../utils/i18n/fault-text';
import type { LibraryTranslator } from '../../../utils/i18n/messages/library';
import type { Clip } from '../../../utils/model/clip';
import type { ClipId } from '../../../utils/model/ids';
import { isSearch } from '../../../utils/search/parse-query';
import type { CollectionDatabase } from '../../../utils/store/database';
import { faultOf, guarded } from '../../../utils/store/fault';
import { librarianOf } from '../../../utils/store/librarian/librarian-of';
import type { WholeAsked } from '../asked-address';
import { Kept } from '../hooks/kept-here';
import type { Acts } from '../hooks/use-acts';
import { useMatches } from '../hooks/use-matches';
import type { Selection } from '../hooks/use-selection';
import type { Shelf } from '../hooks/use-shelf';
import { useStories } from '../hooks/use-stories';
import { EmptyList } from './empty-list';
import { ExportMenu } from './export-menu';
import { JobsLine } from './jobs-line';
import { SelectionPane } from './selection-pane';

export interface ListPaneProps {
  readonly t: LibraryTranslator;
  readonly db: CollectionDatabase;
  readonly asked: WholeAsked;
  readonly shelf: Shelf;
  readonly acts: Acts;
  readonly selection: Selection;
  /** The collection has no clip at all; undefined until it is known. */
  readonly isBare?: boolean;
  readonly open?: ClipId;
  readonly onAsk: (more: Partial<WholeAsked>) => void;
  readonly onOpen: (clip: Clip) => void;
  /** A key was pressed on an article; true if it did something to it. */
  readonly onKey: (key: string, id: ClipId) => boolean;
  /** Its edges: elsewhere they were in no landmark. */
  readonly children?: ComponentChildren;
}

const NONE: readonly Clip[] = [];

/** The clips that are left, how many, and what can be done to some of them. */
export function ListPane({
  t,
  db,
  asked,
  shelf: { list, isOwn, error, onWindow },
  acts,
  selection,
  isBare,
  open,
  onAsk,
  onOpen,
  onKey,
  children,
}: ListPaneProps) {
  const sought = isSearch(asked.typed) ? asked.typed : '';
  const matches = useMatches(db, list?.clips ?? NONE, sought);
  const stories = useStories(db, list?.clips ?? NONE);
  const librarian = librarianOf(db);
  const { places } = useContext(Kept);
  const key = JSON.stringify(asked);
  const isNarrowed = asked.typed !== '' || asked.filters.length > 0;
  const ids = [...selection.ids];
  /** The rows between two of the whole list, which may be far out of sight. */
  const idsBetween = async (first: number, last: number) =>
    (await librarian.ask({ what: 'window', asked, from: first, count: last - first + 1 })).clips.map(({ id }) => id);
  /** Looks clips up to select them; what the storage refuses is said where deeds are. */
  const look = async (up: () => Promise<readonly ClipId[]>, then: (found: readonly ClipId[]) => void) => {
    const found = await guarded(up);
    if (found.ok) then(found.value);
    else acts.say({ words: (t) => faultText(t, found.error) });
  };
  return (
    <main class="list">
      <p class="count" role="status">
        {list && list.total > 0 && t('library.count', { count: list.total })}
        {isNarrowed && ids.length === 0 && list && list.total > 0 && (
          <ExportMenu t={t} db={db} scope={{ ids: () => librarian.ask({ what: 'ids', asked }) }} />
        )}
      </p>
      <JobsLine t={t} db={db} />
      {error !== undefined && (
        <div class="list-notice">
          <Notice tone="alarm" title={t('library.fault')} what={faultText(t, faultOf(error))} />
        </div>
      )}
      {!list && error === undefined && <Waiting words={t('library.opening')} />}
      {list?.total === 0 && isBare === true && <EmptyLibrary t={t} />}
      {list?.total === 0 && isBare === false && <EmptyList t={t} db={db} asked={asked} onAsk={onAsk} />}
      {ids.length > 0 && (
        <SelectionPane
          t={t}
          db={db}
          acts={acts}
          selection={selection}
          onAll={() => void look(() => librarian.ask({ what: 'ids', asked }), selection.set)}
        />
      )}
      <ClipTable
        key={key}
        {...(places.has(key) && { place: places.get(key) })}
        isOwn={isOwn}
        onPlace={(place) => {
          // Or every letter that is typed would leave one.
          if (place.top === 0 && place.current === 0) places.delete(key);
          else places.set(key, place);
        }}
        t={t}
        clips={list?.clips ?? NONE}
        {...(sought !== '' && { matches })}
        stories={stories}
        from={list?.from ?? 0}
        total={list?.total ?? 0}
        {...(open && { open })}
        selected={selection.ids}
        onWindow={onWindow}
        onOpen={onOpen}
        onDrag={({ id, url }, dragged) => dragClips(dragged, selection.ids.has(id) ? ids : [id], url)}
        onSelect={({ id }, [first, last]) => {
          if (first === last) selection.toggle(id, [id]);
          else
            void look(
              () => idsBetween(first, last),
              (between) => selection.toggle(id, between),
            );
        }}
        onKey={(key, { id }) => onKey(key, id)}
      />
      {list && list.total > 0 && <p class="keys">{t('library.keys')}</p>}
      {children}
    </main>
  );
}
