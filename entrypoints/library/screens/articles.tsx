import { useEffect, useRef, useState } from 'preact/hooks';
import { useWatched } from '../../../components/hooks/use-watched';
import { ClipTable } from '../../../components/library/clip-table';
import { FacetList } from '../../../components/library/facet-list';
import { SelectionBar } from '../../../components/library/selection-bar';
import type { FacetFilter } from '../../../utils/model/facet';
import type { ClipId } from '../../../utils/model/ids';
import { openJobs } from '../../../utils/store/derive';
import { observe } from '../../../utils/store/observe';
import { allIdsOf } from '../../../utils/store/window-of';
import { withAsked } from '../asked-address';
import { useActs } from '../hooks/use-acts';
import { useAsked } from '../hooks/use-asked';
import { shownFacets, useShelf } from '../hooks/use-shelf';
import type { ScreenProps } from '../routes';
import { ExportMenu } from './export-menu';
import { Reader } from './reader';
import { Toolbar } from './toolbar';

const NONE: ReadonlySet<ClipId> = new Set();

const isSame = (a: FacetFilter, b: FacetFilter) => a.kind === b.kind && a.key === b.key;

/** The collection in three panes: what narrows it, what is left, and the article that is read. */
export function Articles({ t, db, address }: ScreenProps) {
  const [asked, ask] = useAsked(address);
  // Ids are the store's business: one that is none is one that is not there.
  const open = (address.query.get('clip') ?? undefined) as ClipId | undefined;
  const openClip = (id: ClipId | undefined) => {
    const query = withAsked(address.query, asked);
    query.delete('clip');
    if (id !== undefined) query.set('clip', id);
    address.go(query);
  };
  const [selected, setSelected] = useState(NONE);
  const box = useRef<HTMLInputElement>(null);
  const shelf = useShelf(db, asked);
  const acts = useActs(db, t);
  const { value: jobs = [] } = useWatched(() => observe(() => openJobs(db)), [db]);
  useEffect(() => box.current?.focus(), []);
  const toggle = (filter: FacetFilter) => {
    const { filters } = asked;
    const isOn = filters.some((other) => isSame(other, filter));
    ask({ filters: isOn ? filters.filter((other) => !isSame(other, filter)) : [...filters, filter] });
  };
  const select = ({ id }: { readonly id: ClipId }) => {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    setSelected(next);
  };
  const { list, facets } = shelf;
  const tags = (facets?.get('tag') ?? []).map(({ key }) => key);
  const isNarrowed = asked.typed !== '' || asked.filters.length > 0;
  return (
    <div class={`library${open ? ' library-reading' : ''}`}>
      <Toolbar t={t} asked={asked} onAsk={ask} box={box} problems={list?.problems ?? []} />
      <details class="facets" open={innerWidth > 900}>
        <summary>{t('library.facets')}</summary>
        {isNarrowed && (
          <button type="button" class="link" onClick={() => ask({ typed: '', filters: [] })}>
            {t('library.clear')}
          </button>
        )}
        {shownFacets.map((kind) => (
          <FacetList
            key={kind}
            t={t}
            kind={kind}
            values={facets?.get(kind) ?? []}
            filters={asked.filters}
            onToggle={toggle}
          />
        ))}
      </details>
      <main class="list">
        <p class="count" role="status">
          {list && list.total > 0 && t('library.count', { count: list.total })}
          {list?.total === 0 && t(isNarrowed ? 'library.none' : 'library.empty')}
          {jobs.map(({ name, done, total }) => (
            <progress key={name} value={done} max={total} aria-label={t('library.deriving', { done, count: total })} />
          ))}
          {isNarrowed && list && list.total > 0 && <ExportMenu t={t} db={db} ids={() => allIdsOf(db, asked)} />}
        </p>
        {selected.size > 0 && (
          <SelectionBar
            t={t}
            count={selected.size}
            tags={tags}
            onAct={(act) => {
              acts.act(act, [...selected]);
              if (act === 'delete') setSelected(NONE);
            }}
            onTag={(tag) => acts.tag(tag, [...selected])}
            onAll={() => void allIdsOf(db, asked).then((ids) => setSelected(new Set(ids)))}
            onNone={() => setSelected(NONE)}
          >
            <ExportMenu t={t} db={db} ids={async () => [...selected]} />
          </SelectionBar>
        )}
        <ClipTable
          key={JSON.stringify(asked)}
          t={t}
          clips={list?.clips ?? []}
          from={list?.from ?? 0}
          total={list?.total ?? 0}
          {...(open && { open })}
          selected={selected}
          onWindow={shelf.onWindow}
          onOpen={({ id }) => openClip(id)}
          onSelect={select}
          onDelete={({ id }) => acts.act('delete', [id])}
        />
        <p class="done" role="status">
          {acts.done?.words}{' '}
          {acts.done?.undo && (
            <button type="button" class="link" onClick={acts.done.undo}>
              {t('act.undo')}
            </button>
          )}
        </p>
      </main>
      <aside class="pane" aria-label={t('library.reader')}>
        {open ? (
          <Reader t={t} db={db} id={open} onBack={() => openClip(undefined)} />
        ) : (
          <p class="choose">{t('library.choose')}</p>
        )}
      </aside>
    </div>
  );
}
