import type { Decided } from '../../utils/browse/dossier/decided';
import type { DossierTranslator } from '../../utils/i18n/messages/dossier';
import type { CorrectionId } from '../../utils/model/saved-correction';

export interface DecidedListProps {
  readonly t: DossierTranslator;
  readonly decided: readonly Decided[];
  readonly onUndo: (id: CorrectionId) => void;
}

/** What the reader decided of who is who here, each to be taken back at any time. */
export function DecidedList({ t, decided, onUndo }: DecidedListProps) {
  if (decided.length === 0) return null;
  return (
    <section class="decided" aria-labelledby="decided">
      <h2 id="decided">{t('decided.title')}</h2>
      <ul>
        {decided.map(({ kind, saved }) => (
          <li key={saved.id}>
            {t(`decided.${kind}`, { name: saved.surface, title: saved.title })}{' '}
            <button type="button" class="link" onClick={() => onUndo(saved.id)}>
              {t('decided.undo')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
