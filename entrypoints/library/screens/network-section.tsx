import { useState } from 'preact/hooks';
import { dossierAddress } from '../../../components/dossier/neighbour-list';
import { NetworkTable } from '../../../components/picture/network-table';
import { NetworkView } from '../../../components/picture/network-view';
import { PictureFrame } from '../../../components/picture/picture-frame';
import type { NetworkNode, NodeKind } from '../../../utils/browse/network';
import { faultText } from '../../../utils/i18n/fault-text';
import type { DossierTranslator } from '../../../utils/i18n/messages/dossier';
import type { CollectionDatabase } from '../../../utils/store/database';
import type { WholeAsked } from '../asked-address';
import { MOST_CLIPS, useNetwork } from '../hooks/use-network';

export interface NetworkSectionProps {
  readonly t: DossierTranslator;
  readonly db: CollectionDatabase;
  readonly asked: WholeAsked;
}

const allKinds: readonly NodeKind[] = ['official', 'document', 'organization'];

const hrefOf = ({ kind, key }: NetworkNode) =>
  kind === 'organization' ? `?by=${encodeURIComponent(`organization:${key}`)}` : dossierAddress(kind, key);

/** Who is named beside whom, as a drawing and as a table. */
export function NetworkSection({ t, db, asked }: NetworkSectionProps) {
  const [kinds, setKinds] = useState(allKinds);
  const drawn = useNetwork(db, asked, kinds);
  const toggle = (kind: NodeKind) => setKinds(allKinds.filter((one) => kinds.includes(one) !== (one === kind)));
  const say = (node: NetworkNode) =>
    `${node.label}, ${t(`network.${node.kind}`)}: ${t('official.said', { count: node.articles })}`;
  const { network, places = [], clips = 0, size } = drawn?.ok ? drawn.value : {};
  return (
    <section aria-labelledby="network">
      <h2 id="network">{t('network.title')}</h2>
      <p class="network-kinds">
        {allKinds.map((kind) => (
          <label key={kind}>
            <input type="checkbox" checked={kinds.includes(kind)} onChange={() => toggle(kind)} />{' '}
            <span class={`key key-${kind}`} aria-hidden="true" /> {t(`network.${kind}`)}
          </label>
        ))}
      </p>
      <p class="how" role="status">
        {drawn?.ok === false && faultText(t, drawn.error)}
        {network &&
          (network.nodes.length === network.all && clips < MOST_CLIPS
            ? t('network.whole', {
                entries: t('entities.count', { count: network.all }),
                articles: t('official.said', { count: clips }),
              })
            : t('network.cut', { shown: network.nodes.length, all: network.all, clips }))}
      </p>
      {network && size && network.nodes.length > 0 && (
        <>
          <PictureFrame t={t} name={t('network.title')}>
            <NetworkView
              {...size}
              network={network}
              places={places}
              name={t('network.title')}
              say={say}
              hrefOf={hrefOf}
            />
          </PictureFrame>
          <details class="as-table">
            <summary>{t('picture.table')}</summary>
            <NetworkTable t={t} network={network} hrefOf={hrefOf} />
          </details>
        </>
      )}
    </section>
  );
}
