import { useEffect, useRef } from 'preact/hooks';
import type { ClipId } from '../../../utils/model/ids';
import { withAsked } from '../asked-address';
import { useActs } from '../hooks/use-acts';
import { useAsked } from '../hooks/use-asked';
import { useFolders } from '../hooks/use-folders';
import { useShelf } from '../hooks/use-shelf';
import { useUndoKey } from '../hooks/use-undo-key';
import type { ScreenProps } from '../routes';
import { FacetPane } from './facet-pane';
import { ListPane } from './list-pane';
import { Reader } from './reader';
import { Toolbar } from './toolbar';

/** The collection in three panes: what narrows it, what is left, and the article that is read. */
export function Articles({ t, db, address }: ScreenProps) {
  const [asked, ask] = useAsked(address);
  // Ids are the store's business: one that is none is one that is not there.
  const open = (address.query.get('clip') ?? undefined) as ClipId | undefined;
  const openClip = (id: ClipId | undefined) => {
    const query = withAsked(address.query, asked);
    for (const name of ['clip', 'old', 'new']) query.delete(name);
    if (id !== undefined) query.set('clip', id);
    address.go(query);
  };
  const box = useRef<HTMLInputElement>(null);
  const shelf = useShelf(db, asked);
  const acts = useActs(db, t);
  const folders = useFolders(db, t, acts.say);
  useUndoKey(acts.undo);
  useEffect(() => box.current?.focus(), []);
  const isEmpty = shelf.list?.total === 0 && asked.typed === '' && asked.filters.length === 0 && !open;
  return (
    <div class={`library${open ? ' library-reading' : ''}${isEmpty ? ' library-empty' : ''}`}>
      <Toolbar t={t} db={db} asked={asked} onAsk={ask} box={box} problems={shelf.list?.problems ?? []} />
      <FacetPane t={t} asked={asked} facets={shelf.facets} folders={folders} onAsk={ask} onMore={shelf.onMore} />
      <ListPane
        t={t}
        db={db}
        asked={asked}
        shelf={shelf}
        acts={acts}
        {...(open && { open })}
        onAsk={ask}
        onOpen={({ id }) => openClip(id)}
      />
      <aside class="pane" aria-label={t('library.reader')}>
        {open ? (
          <Reader t={t} db={db} id={open} address={address} acts={acts} onBack={() => openClip(undefined)} />
        ) : (
          <p class="choose">{t('library.choose')}</p>
        )}
      </aside>
    </div>
  );
}
