import { useState } from 'preact/hooks';
import { FacetList } from '../../../components/library/facet-list';
import { NameForm, SearchFolders } from '../../../components/library/search-folders';
import type { LibraryTranslator } from '../../../utils/i18n/messages/library';
import type { FacetFilter } from '../../../utils/model/facet';
import type { ClipId } from '../../../utils/model/ids';
import type { Facets } from '../../../utils/store/facets';
import { askedKey, type WholeAsked } from '../asked-address';
import type { Folders } from '../hooks/use-folders';
import { shownFacets } from '../hooks/use-shelf';
import { useWide } from '../hooks/use-wide';

export interface FacetPaneProps {
  readonly t: LibraryTranslator;
  readonly asked: WholeAsked;
  readonly facets?: Facets;
  readonly folders: Folders;
  readonly onMore?: () => void;
  /** Clips were dragged to a tag. */
  readonly onTag: (tag: string, ids: readonly ClipId[]) => void;
  readonly onAsk: (more: Partial<WholeAsked>) => void;
}

const isSame = (a: FacetFilter, b: FacetFilter) => a.kind === b.kind && a.key === b.key;

/** What the list can be narrowed by, counted. */
export function FacetPane({ t, asked, facets, folders, onAsk, onMore, onTag }: FacetPaneProps) {
  const { filters, typed } = asked;
  const [isNaming, setNaming] = useState(false);
  const isWide = useWide();
  const key = askedKey(asked);
  const current = folders.searches.find((search) => askedKey(search) === key);
  const toggle = (filter: FacetFilter) => {
    const isOn = filters.some((other) => isSame(other, filter));
    onAsk({ filters: isOn ? filters.filter((other) => !isSame(other, filter)) : [...filters, filter] });
  };
  return (
    <details class="facets" open={isWide}>
      <summary>
        {t('library.facets')}
        {filters.length > 0 && ` (${filters.length.toLocaleString(t.language)})`}
      </summary>
      {(typed !== '' || filters.length > 0) && (
        <p class="narrowed">
          <button type="button" class="link" onClick={() => onAsk({ typed: '', filters: [] })}>
            {t('library.clear')}
          </button>
          {!current && !isNaming && (
            <button type="button" class="link folder-save" onClick={() => setNaming(true)}>
              {t('folder.save')}
            </button>
          )}
        </p>
      )}
      {isNaming && (
        <NameForm
          t={t}
          name={[typed, ...filters.map(({ key: name }) => name.replace(/^[a-z]+:/u, ''))].join(' ').trim().slice(0, 60)}
          onName={(name) => {
            setNaming(false);
            if (name !== undefined) folders.save(asked, name);
          }}
        />
      )}
      <SearchFolders
        t={t}
        searches={folders.searches}
        counts={folders.counts}
        {...(current && { current })}
        onOpen={({ typed: words, filters: by, order }) => onAsk({ typed: words, filters: by, order })}
        onRename={folders.rename}
        onRemove={folders.remove}
      />
      <nav aria-label={t('library.facets')}>
        {shownFacets.map((kind) => (
          <FacetList
            key={kind}
            t={t}
            kind={kind}
            values={facets?.get(kind) ?? []}
            filters={filters}
            onToggle={toggle}
            {...(kind === 'tag' && {
              onDrop: ({ key: tag }: FacetFilter, ids: readonly ClipId[]) => onTag(tag, ids),
            })}
          />
        ))}
      </nav>
      {onMore && [...(facets?.values() ?? [])].some(({ length }) => length >= 8) && (
        <button type="button" class="link facet-more" onClick={onMore}>
          {t('library.moreValues')}
        </button>
      )}
    </details>
  );
}
