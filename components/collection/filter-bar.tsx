import type { PopupTranslator } from '../../utils/i18n/messages/popup';
import { EntityIcon } from '../mention/entity-icon';
import type { ChosenEntity } from '../mention/entity-list';

export interface FilterBarProps {
  readonly t: PopupTranslator;
  readonly filters: readonly ChosenEntity[];
  readonly onRemove: (filter: ChosenEntity) => void;
}

/** The officials and documents that narrow the list; a click removes one. */
export function FilterBar({ t, filters, onRemove }: FilterBarProps) {
  if (filters.length === 0) return null;
  return (
    <ul class="filters" aria-label={t('filter.label')}>
      {filters.map((filter) => (
        <li key={`${filter.kind} ${filter.key}`}>
          <button
            type="button"
            class={`chip chip-${filter.kind} chip-filter`}
            aria-label={t('filter.remove', { label: filter.label })}
            title={filter.label}
            onClick={() => onRemove(filter)}
          >
            <EntityIcon kind={filter.kind} />
            <span class="chip-label" lang="vi">
              {filter.label}
            </span>
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
