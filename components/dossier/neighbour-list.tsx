import type { Neighbour } from '../../utils/browse/dossier/beside';
import type { DossierTranslator } from '../../utils/i18n/messages/dossier';
import type { EntityKey } from '../../utils/model/ids';
import { EntityIcon } from '../mention/entity-icon';

export interface NeighbourListProps {
  readonly t: DossierTranslator;
  readonly name: string;
  readonly neighbours: readonly Neighbour[];
  /** What they are called; empty while it is looked up. */
  readonly labels: ReadonlyMap<EntityKey, string>;
}

/** Where a page of an official or a document is. */
export const dossierAddress = (kind: Neighbour['kind'], key: string) => `?${kind}=${encodeURIComponent(key)}`;

/** Who or what stands beside, the nearest first. */
export function NeighbourList({ t, name, neighbours, labels }: NeighbourListProps) {
  if (neighbours.length === 0) return null;
  const most = Math.max(...neighbours.map(({ sentences, articles }) => sentences || articles));
  return (
    <section class="beside">
      <h2>{name}</h2>
      <p class="how">{t('beside.legend')}</p>
      <ol>
        {neighbours.map(({ kind, key, sentences, articles }) => (
          <li key={key}>
            <a href={dossierAddress(kind, key)} lang="vi">
              <EntityIcon kind={kind} />
              {labels.get(key) || '…'}
            </a>
            <span class="beside-bar" aria-hidden="true">
              <span style={{ width: `${Math.round((100 * (sentences || articles)) / most)}%` }} />
            </span>
            <span class="beside-count" title={t('beside.how', { sentences, articles })}>
              <span aria-hidden="true">
                {sentences} / {articles}
              </span>
              <span class="unseen">{t('beside.how', { sentences, articles })}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
