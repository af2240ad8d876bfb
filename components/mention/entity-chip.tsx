import type { PopupTranslator } from '../../utils/i18n/messages/popup';
import type { EntityLabel } from '../../utils/model/clip';
import type { MentionKind } from '../../utils/model/mention';
import { EntityIcon } from './entity-icon';

export interface EntityChipProps {
  readonly t: PopupTranslator;
  readonly kind: MentionKind;
  readonly entity: EntityLabel;
  /** Whether the list is narrowed by it. */
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly tabIndex?: number;
}

/** An official or a document by name, with how often it is mentioned; choosing it narrows the list. */
export function EntityChip({ t, kind, entity, chosen, onChoose, tabIndex = 0 }: EntityChipProps) {
  const { label, mentions } = entity;
  const said = t(`filter.${kind}`, { label });
  return (
    <button
      type="button"
      class={`chip chip-${kind}`}
      aria-pressed={chosen}
      title={label}
      tabIndex={tabIndex}
      onClick={onChoose}
    >
      <EntityIcon kind={kind} />
      <span class="unseen">{mentions > 0 ? `${said}, ${t('mention.times', { count: mentions })}` : said}</span>
      <span class="chip-label" lang="vi" aria-hidden="true">
        {label}
      </span>
      {mentions > 1 && (
        <span class="chip-count" aria-hidden="true">
          {mentions}
        </span>
      )}
    </button>
  );
}
