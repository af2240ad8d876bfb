import { useState } from 'preact/hooks';
import type { LibraryTranslator } from '../../utils/i18n/messages/library';
import type { EntityLabel } from '../../utils/model/clip';
import type { MentionKind } from '../../utils/model/mention';
import { dossierAddress } from '../dossier/neighbour-list';
import { EntityIcon } from '../mention/entity-icon';

export interface NamedLinksProps {
  readonly t: LibraryTranslator;
  readonly kind: MentionKind;
  readonly entities: readonly EntityLabel[];
}

/** So many are shown before the reader asks for all: two lines of a narrow window. */
const FEW = 6;

/** Who or what an article names, each a link to the page of that official or document. */
export function NamedLinks({ t, kind, entities }: NamedLinksProps) {
  const [all, setAll] = useState(false);
  if (entities.length === 0) return null;
  const isFolded = !all && entities.length > FEW + 1;
  return (
    <nav class="named" aria-label={t(`facet.${kind}`)}>
      <ul class="named-list">
        {(isFolded ? entities.slice(0, FEW) : entities).map(({ key, label }) => (
          <li key={key}>
            <a class={`chip chip-${kind} named-link`} href={dossierAddress(kind, key)} title={label}>
              <EntityIcon kind={kind} />
              <span class="chip-label" lang="vi">
                {label}
              </span>
            </a>
          </li>
        ))}
        {isFolded && (
          <li>
            <button type="button" class="link" onClick={() => setAll(true)}>
              {t('library.moreValues')} ({(entities.length - FEW).toLocaleString(t.language)})
            </button>
          </li>
        )}
      </ul>
    </nav>
  );
}
