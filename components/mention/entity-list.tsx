import { useState } from 'preact/hooks';
import { hasFilter } from '../../utils/browse/filter';
import type { PopupTranslator } from '../../utils/i18n/messages/popup';
import type { EntityLabel } from '../../utils/model/clip';
import type { EntityFilter } from '../../utils/model/entity-filter';
import type { MentionKind } from '../../utils/model/mention';
import { EntityChip } from './entity-chip';

/** An official or document that was clicked, with the name it goes by. */
export interface ChosenEntity extends EntityFilter {
  readonly label: string;
}

export interface EntityListProps {
  readonly t: PopupTranslator;
  readonly kind: MentionKind;
  readonly entities: readonly EntityLabel[];
  readonly filters: readonly EntityFilter[];
  readonly onChoose: (chosen: ChosenEntity) => void;
}

/** So many are shown before the reader asks for all. */
const FEW = 3;

/** The officials or the documents of a page under a heading that counts them. */
export function EntityList({ t, kind, entities, filters, onChoose }: EntityListProps) {
  const [all, setAll] = useState(false);
  if (entities.length === 0) return null;
  const folded = entities.length > FEW + 1;
  const shown = folded && !all ? entities.slice(0, FEW) : entities;
  return (
    <section class="entities">
      <h2 class={`entities-heading entities-heading-${kind}`}>{t(`page.${kind}s`, { count: entities.length })}</h2>
      <ul class="chips">
        {shown.map((entity) => (
          <li key={entity.key}>
            <EntityChip
              t={t}
              kind={kind}
              entity={entity}
              chosen={hasFilter(filters, { kind, key: entity.key })}
              onChoose={() => onChoose({ kind, key: entity.key, label: entity.label })}
            />
          </li>
        ))}
        {folded && (
          <li>
            <button type="button" class="link" aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? t('page.showLess') : t('page.showAll', { count: entities.length })}
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}
