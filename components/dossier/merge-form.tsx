import { useState } from 'preact/hooks';
import type { DossierTranslator } from '../../utils/i18n/messages/dossier';
import type { FacetCount } from '../../utils/model/facet';

export interface MergeFormProps {
  readonly t: DossierTranslator;
  readonly offered: readonly FacetCount[];
  readonly onType: (letters: string) => void;
  readonly onMerge: (other: FacetCount) => void;
}

/** Finds the one who is the same; a click on a name merges. */
export function MergeForm({ t, offered, onType, onMerge }: MergeFormProps) {
  const [typed, setTyped] = useState('');
  return (
    <div class="merge">
      <p class="how">{t('act.merge.how')}</p>
      <input
        type="search"
        class="ask-input"
        aria-label={t('act.merge.find')}
        placeholder={t('act.merge.find')}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          onType(event.currentTarget.value);
        }}
      />
      <ul>
        {offered.map((other) => (
          <li key={other.key}>
            <button type="button" class="link" lang="vi" onClick={() => onMerge(other)}>
              {other.label}
            </button>{' '}
            <span class="entity-count">{t('official.said', { count: other.count })}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
