import { useMemo, useState } from 'preact/hooks';
import type { Network, NetworkNode, NodeKind } from '../../utils/browse/network';
import { placeLabels } from './place-labels';

export interface NetworkViewProps {
  readonly network: Network;
  readonly places: readonly { readonly x: number; readonly y: number }[];
  readonly width: number;
  readonly height: number;
  readonly name: string;
  readonly say: (node: NetworkNode) => string;
  readonly hrefOf: (node: NetworkNode) => string;
}

/** How large a node is drawn: its area grows with the articles. */
export const radiusOf = (articles: number, most: number) => 4 + 12 * Math.sqrt(articles / Math.max(1, most));

/** Kinds differ by shape as well as by colour: a circle, a square, a diamond. */
function Shape({ kind, r }: { readonly kind: NodeKind; readonly r: number }) {
  if (kind === 'official') return <circle class="node node-official" r={r} />;
  const side = r * 1.7;
  return (
    <rect
      class={`node node-${kind}`}
      x={-side / 2}
      y={-side / 2}
      width={side}
      height={side}
      rx={1.5}
      transform={kind === 'organization' ? 'rotate(45)' : undefined}
    />
  );
}

/** A letter of a label is some 6 px wide: 11.5 px of a sans-serif. */
const LETTER = 6;
const LONGEST = 26;
/** Whole words: who says what is drawn names the link, which half a word would not. */
const shortened = (label: string) => {
  if (label.length <= LONGEST) return label;
  const cut = label.slice(0, LONGEST);
  const end = cut.lastIndexOf(' ');
  return `${end > 0 ? cut.slice(0, end) : cut}…`;
};

/** Officials, documents and organizations, and who is named beside whom; each is a link to its page. */
export function NetworkView({ network, places, width, height, name, say, hrefOf }: NetworkViewProps) {
  const [near, setNear] = useState<string>();
  const { nodes, links } = network;
  const indices = useMemo(() => new Map(nodes.map(({ id }, i) => [id, i])), [nodes]);
  const most = nodes[0]?.articles ?? 1;
  const strongest = links[0]?.articles ?? 1;
  const labels = useMemo(
    () =>
      placeLabels(
        nodes.map(({ articles, label }, i) => ({
          ...{ x: 0, y: 0, ...places[i] },
          ...{ r: radiusOf(articles, most), wide: shortened(label).length * LETTER },
        })),
        { width, height },
      ),
    [nodes, places, width, height],
  );
  const beside = new Set(
    links.flatMap(({ source, target }) => (source === near ? [target] : target === near ? [source] : [])),
  );
  const isDim = (id: string) => near !== undefined && id !== near && !beside.has(id);
  const placeOf = (id: string) => places[indices.get(id) ?? -1] ?? { x: 0, y: 0 };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing with links in it is a group, and fieldset is none
    <svg class="network" viewBox={`0 0 ${width} ${height}`} role="group" aria-label={name} data-picture>
      {links.map(({ source, target, articles }) => {
        const [a, b] = [placeOf(source), placeOf(target)];
        const isNear = near !== undefined && (source === near || target === near);
        return (
          <line
            key={`${source} ${target}`}
            class={`link-line${isNear ? ' link-near' : near === undefined ? '' : ' link-dim'}`}
            x1={a.x}
            y1={a.y}
            x2={b.x}
            y2={b.y}
            stroke-width={0.6 + 2.6 * (articles / strongest)}
          />
        );
      })}
      {nodes.map((node, i) => {
        const { x, y } = places[i] ?? { x: 0, y: 0 };
        const r = radiusOf(node.articles, most);
        const at = labels[i] ?? { x: 0, y: r + 12, anchor: 'middle' };
        const isNamed = labels[i] !== undefined || near === node.id || beside.has(node.id);
        return (
          <g key={node.id} transform={`translate(${x} ${y})`}>
            <a
              href={hrefOf(node)}
              class={isDim(node.id) ? 'node-link node-dim' : 'node-link'}
              aria-label={say(node)}
              onMouseEnter={() => setNear(node.id)}
              onMouseLeave={() => setNear(undefined)}
              onFocus={() => setNear(node.id)}
              onBlur={() => setNear(undefined)}
            >
              <title>{say(node)}</title>
              <Shape kind={node.kind} r={r} />
              <g>
                {isNamed && (
                  <text class="node-label" x={at.x} y={at.y} text-anchor={at.anchor} lang="vi">
                    {near === node.id ? node.label : shortened(node.label)}
                  </text>
                )}
              </g>
            </a>
          </g>
        );
      })}
    </svg>
  );
}
