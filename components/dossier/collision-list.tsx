import { distinctionOf } from '../../utils/browse/dossier/collisions';
import type { DossierTranslator } from '../../utils/i18n/messages/dossier';
import type { FacetCount } from '../../utils/model/facet';
import { dossierAddress } from './neighbour-list';

export interface CollisionListProps {
  readonly t: DossierTranslator;
  readonly others: readonly FacetCount[];
}

/** Other documents of the same kind and number, and what tells them apart. */
export function CollisionList({ t, others }: CollisionListProps) {
  if (others.length === 0) return null;
  const told = (key: string) => {
    const term = distinctionOf(key);
    return term === undefined || term === '?' ? t('paper.open') : term;
  };
  return (
    <section class="collisions">
      <h2>{t('paper.collisions')}</h2>
      <p class="how">{t('paper.collisions.how')}</p>
      <ul>
        {others.map(({ key, label, count }) => (
          <li key={key}>
            <a href={dossierAddress('document', key)} lang="vi">
              {label} ({told(key)})
            </a>{' '}
            · {t('official.said', { count })}
          </li>
        ))}
      </ul>
    </section>
  );
}
