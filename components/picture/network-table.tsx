import type { Network, NetworkNode } from '../../utils/browse/network';
import type { DossierTranslator } from '../../utils/i18n/messages/dossier';

export interface NetworkTableProps {
  readonly t: DossierTranslator;
  readonly network: Network;
  readonly hrefOf: (node: NetworkNode) => string;
}

const MOST_BESIDE = 5;

/** The network as a table, for everybody to whom a drawing says less. */
export function NetworkTable({ t, network: { nodes, links }, hrefOf }: NetworkTableProps) {
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  const beside = ({ id }: NetworkNode) =>
    links
      .filter(({ source, target }) => source === id || target === id)
      .slice(0, MOST_BESIDE)
      .map(({ source, target, articles }) => `${labels.get(source === id ? target : source)} (${articles})`)
      .join(', ');
  return (
    <div class="table-view">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('network.name')}</th>
            <th scope="col">{t('network.kind')}</th>
            <th scope="col">{t('network.articles')}</th>
            <th scope="col">{t('network.beside')}</th>
          </tr>
        </thead>
        <tbody>
          {nodes.map((node) => (
            <tr key={node.id}>
              <th scope="row" lang="vi">
                <a href={hrefOf(node)}>{node.label}</a>
              </th>
              <td>{t(`network.${node.kind}`)}</td>
              <td class="number">{node.articles.toLocaleString(t.language)}</td>
              <td lang="vi">{beside(node)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
