import type { TargetedDragEvent } from 'preact';
import type { LibraryTranslator } from '../../utils/i18n/messages/library';
import type { ClipMark } from '../../utils/model/clip';
import type { FacetCount, FacetFilter, FacetKind } from '../../utils/model/facet';
import type { ClipId } from '../../utils/model/ids';
import { writtenMonth } from '../../utils/text/written-month';
import { droppedClips, holdsClips } from './dragged-clips';

export interface FacetListProps {
  readonly t: LibraryTranslator;
  readonly kind: FacetKind;
  readonly values: readonly FacetCount[];
  readonly filters: readonly FacetFilter[];
  readonly onToggle: (filter: FacetFilter) => void;
  /** Clips were let go over a value; absent where a value cannot be given to clips. */
  readonly onDrop?: (value: FacetCount, ids: readonly ClipId[]) => void;
}

function labelOf(t: LibraryTranslator, { kind, key, label }: FacetCount): string {
  // The keys of this facet are the marks of the model.
  if (kind === 'mark') return t(`mark.${key as ClipMark}`);
  if (kind === 'unsure') return t('mark.unsure');
  return kind === 'month' ? writtenMonth(label) : label;
}

const OVER = 'facet-over';

/** Hears clips that are let go over an element, and shows that it would take them. */
const dropTarget = (onIds: (ids: readonly ClipId[]) => void) => ({
  onDragOver: (event: TargetedDragEvent<HTMLElement>) => {
    if (!holdsClips(event.dataTransfer)) return;
    event.preventDefault();
    event.currentTarget.classList.add(OVER);
  },
  onDragLeave: (event: TargetedDragEvent<HTMLElement>) => event.currentTarget.classList.remove(OVER),
  onDrop: (event: TargetedDragEvent<HTMLElement>) => {
    event.currentTarget.classList.remove(OVER);
    const ids = droppedClips(event.dataTransfer);
    if (ids.length === 0) return;
    event.preventDefault();
    onIds(ids);
  },
});

/** The most frequent values of one facet; a click narrows the list by one, and again widens it. */
export function FacetList({ t, kind, values, filters, onToggle, onDrop }: FacetListProps) {
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
              {...(onDrop && dropTarget((ids) => onDrop(value, ids)))}
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
