import type { LibraryTranslator } from '../../utils/i18n/messages/library';
import type { ClipMark } from '../../utils/model/clip';
import type { FacetCount, FacetFilter, FacetKind } from '../../utils/model/facet';
import { writtenMonth } from '../../utils/text/written-month';

export interface FacetListProps {
  readonly t: LibraryTranslator;
  readonly kind: FacetKind;
  readonly values: readonly FacetCount[];
  readonly filters: readonly FacetFilter[];
  readonly onToggle: (filter: FacetFilter) => void;
}

function labelOf(t: LibraryTranslator, { kind, key, label }: FacetCount): string {
  // The keys of this facet are the marks of the model.
  if (kind === 'mark') return t(`mark.${key as ClipMark}`);
  if (kind === 'unsure') return t('mark.unsure');
  return kind === 'month' ? writtenMonth(label) : label;
}

/** The most frequent values of one facet; a click narrows the list by one, and again widens it. */
export function FacetList({ t, kind, values, filters, onToggle }: FacetListProps) {
  if (values.length === 0) return null;
  const isChosen = ({ key }: FacetCount) => filters.some((filter) => filter.kind === kind && filter.key === key);
  return (
    <section class="facet">
      <h2 class="facet-name">{t(`facet.${kind}`)}</h2>
      <ul>
        {values.map((value) => (
          <li key={value.key}>
            <button
              type="button"
              class="facet-value"
              aria-pressed={isChosen(value)}
              title={labelOf(t, value)}
              onClick={() => onToggle({ kind, key: value.key })}
            >
              <span class="facet-label">{labelOf(t, value)}</span>
              <span class="facet-count">{value.count.toLocaleString(t.language)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
