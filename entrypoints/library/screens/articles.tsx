import { useEffect, useMemo, useRef } from 'preact/hooks';
import { PaneEdge } from '../../../components/library/pane-edge';
import { UndoLine } from '../../../components/library/undo-line';
import type { Desk } from '../../../utils/model/desk';
import type { ClipId } from '../../../utils/model/ids';
import { actOfKey } from '../act-of-key';
import { orderedAt, withAsked } from '../asked-address';
import { useActs } from '../hooks/use-acts';
import { useAsked } from '../hooks/use-asked';
import { useBare } from '../hooks/use-bare';
import { useDesk } from '../hooks/use-desk';
import { useFolders } from '../hooks/use-folders';
import { usePanes } from '../hooks/use-panes';
import { useReadingKeys } from '../hooks/use-reading-keys';
import { useSelection } from '../hooks/use-selection';
import { useShelf } from '../hooks/use-shelf';
import { useUndoKey } from '../hooks/use-undo-key';
import type { ScreenProps } from '../routes';
import { FacetPane } from './facet-pane';
import { ListPane } from './list-pane';
import { Reader } from './reader';
import { Toolbar } from './toolbar';

/** The row that Tab reaches gets the keyboard. */
const focusList = () => document.querySelector<HTMLElement>('.row-main[tabindex="0"]')?.focus();

/** In a narrow window the article that is read hides the list, and what is selected there. */
const isInSight = (css: string) => (document.querySelector(css)?.getClientRects().length ?? 0) > 0;

/** The collection in three panes: what narrows it, what is left, and the article that is read; arranged as it was left. */
export function Articles(props: ScreenProps) {
  const [desk, arrange] = useDesk(props.db);
  return desk ? <ArrangedArticles {...props} desk={desk} arrange={arrange} /> : null;
}

interface ArrangedProps extends ScreenProps {
  readonly desk: Desk;
  readonly arrange: (more: Partial<Desk>) => void;
}

function ArrangedArticles({ t, db, address, desk, arrange }: ArrangedProps) {
  const [asked, ask] = useAsked(address);
  const listed = useMemo(() => orderedAt(asked, desk.order), [asked, desk.order]);
  const { style, edge } = usePanes(desk, arrange);
  // Ids are the store's business: one that is none is one that is not there.
  const open = (address.query.get('clip') || undefined) as ClipId | undefined;
  const openClip = (id: ClipId | undefined) => {
    const query = withAsked(address.query, asked);
    for (const name of ['clip', 'old', 'new']) query.delete(name);
    if (id !== undefined) query.set('clip', id);
    address.go(query);
  };
  const box = useRef<HTMLInputElement>(null);
  const shelf = useShelf(db, listed);
  const acts = useActs(db);
  const selection = useSelection((ids) => acts.act('delete', ids));
  /** What a key does to one article; Delete means those that are selected, where some are and can be seen. */
  const actByKey = (key: string, id: ClipId) => {
    const act = actOfKey(key);
    if (act === 'delete') void selection.remove(isInSight('.selection') ? [...selection.ids] : [id]);
    else if (act) void acts.act(act, [id]);
    return act !== undefined;
  };
  const folders = useFolders(db, acts.say);
  useUndoKey(acts.undo);
  useReadingKeys({
    onSearch: () => {
      const { current } = box;
      // In a narrow window the article hides it: the key is the browser's.
      if (!current || current.getClientRects().length === 0) return false;
      current.select();
      return true;
    },
    onStep: (by) => {
      const at = shelf.list?.clips.findIndex(({ id }) => id === open) ?? -1;
      const next = at < 0 ? undefined : shelf.list?.clips[at + by];
      if (next) openClip(next.id);
      else if (at < 0) focusList();
    },
    onKey: (key) => open !== undefined && actByKey(key, open),
  });
  useEffect(() => box.current?.focus(), []);
  const isNothing = shelf.list?.total === 0;
  const isBare = useBare(db, isNothing);
  const isEmpty = isNothing && isBare === true && !open;
  return (
    <div class={`library${open ? ' library-reading' : ''}${isEmpty ? ' library-empty' : ''}`} style={style}>
      <Toolbar
        t={t}
        db={db}
        asked={listed}
        onAsk={ask}
        onRest={(order) => arrange({ order })}
        box={box}
        problems={shelf.list?.problems ?? []}
      />
      <FacetPane
        t={t}
        asked={asked}
        facets={shelf.facets}
        folders={folders}
        onAsk={ask}
        onMore={shelf.onMore}
        onTag={acts.tag}
      />
      <ListPane
        t={t}
        db={db}
        asked={listed}
        shelf={shelf}
        acts={acts}
        selection={selection}
        {...(isBare !== undefined && { isBare })}
        {...(open && { open })}
        onAsk={ask}
        onOpen={({ id }) => openClip(id)}
        onKey={actByKey}
      >
        <PaneEdge name={t('pane.facets')} {...edge('facets')} />
        <PaneEdge name={t('pane.list')} {...edge('list')} />
      </ListPane>
      <UndoLine t={t} done={acts.done} />
      <aside class="pane" aria-label={t('library.reader')}>
        {open ? (
          <Reader t={t} db={db} id={open} address={address} acts={acts} onBack={() => openClip(undefined)} />
        ) : (
          !isNothing && <p class="choose">{t('library.choose')}</p>
        )}
      </aside>
    </div>
  );
}
