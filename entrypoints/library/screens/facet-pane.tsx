import { FacetList } from '../../../components/library/facet-list';
import type { LibraryTranslator } from '../../../utils/i18n/messages/library';
import type { FacetFilter } from '../../../utils/model/facet';
import type { Facets } from '../../../utils/store/facets';
import type { WholeAsked } from '../asked-address';
import { shownFacets } from '../hooks/use-shelf';

export interface FacetPaneProps {
  readonly t: LibraryTranslator;
  readonly asked: WholeAsked;
  readonly facets?: Facets;
  readonly onAsk: (more: Partial<WholeAsked>) => void;
}

const isSame = (a: FacetFilter, b: FacetFilter) => a.kind === b.kind && a.key === b.key;

/** What the list can be narrowed by, counted. */
export function FacetPane({ t, asked, facets, onAsk }: FacetPaneProps) {
  const { filters, typed } = asked;
  const toggle = (filter: FacetFilter) => {
    const isOn = filters.some((other) => isSame(other, filter));
    onAsk({ filters: isOn ? filters.filter((other) => !isSame(other, filter)) : [...filters, filter] });
  };
  return (
    <details class="facets" open={innerWidth > 900}>
      <summary>{t('library.facets')}</summary>
      {(typed !== '' || filters.length > 0) && (
        <button type="button" class="link" onClick={() => onAsk({ typed: '', filters: [] })}>
          {t('library.clear')}
        </button>
      )}
      {shownFacets.map((kind) => (
        <FacetList key={kind} t={t} kind={kind} values={facets?.get(kind) ?? []} filters={filters} onToggle={toggle} />
      ))}
    </details>
  );
}
