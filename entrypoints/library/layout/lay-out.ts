import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';

/** What a layout needs of a network: sizes of nodes, and links by their indices with how strongly they pull (0 to 1). */
export interface LayoutRequest {
  readonly radii: readonly number[];
  readonly links: readonly { readonly source: number; readonly target: number; readonly pull: number }[];
  readonly width: number;
  readonly height: number;
}

/** Where the nodes stand, in their order. */
export type Places = readonly { readonly x: number; readonly y: number }[];

/** So many steps: after 300 d3-force has cooled to where nothing moves by a pixel. */
const STEPS = 300;
/** Labels stand beneath the nodes and need this much air. */
const AIR = 18;
const EDGE = 28;
const LABEL = 90;

/** Lays a network out by forces; the same network comes out the same. Takes some 50 ms for 60 nodes: for a worker. */
export function layOut({ radii, links, width, height }: LayoutRequest): Places {
  const nodes: SimulationNodeDatum[] = radii.map(() => ({}));
  const pulls = links.map((link): SimulationLinkDatum<SimulationNodeDatum> & { pull: number } => ({ ...link }));
  const simulation = forceSimulation(nodes)
    .force(
      'link',
      forceLink(pulls)
        .distance(({ pull }) => 60 + 90 * (1 - pull))
        .strength(({ pull }) => 0.08 + 0.5 * pull),
    )
    .force('charge', forceManyBody().strength(-170).distanceMax(420))
    .force(
      'collide',
      forceCollide((_node, i) => (radii[i] ?? 0) + AIR),
    )
    .force('x', forceX(0).strength(0.06))
    .force('y', forceY(0).strength(0.06 * (width / height)))
    .stop();
  simulation.tick(STEPS);
  return fitted(nodes, width, height);
}

/** Moves and shrinks what came out so that it fills the picture and no label is cut. */
function fitted(nodes: readonly SimulationNodeDatum[], width: number, height: number): Places {
  const span = (values: readonly number[]) => [Math.min(...values), Math.max(...values)] as const;
  const [left, right] = span(nodes.map(({ x = 0 }) => x));
  const [top, bottom] = span(nodes.map(({ y = 0 }) => y));
  const scale = (from: number, to: number, room: number) => Math.min(1.6, room / Math.max(1, to - from));
  const [byX, byY] = [scale(left, right, width - 2 * LABEL), scale(top, bottom, height - 2 * EDGE - AIR)];
  return nodes.map(({ x = 0, y = 0 }) => ({
    x: Math.round((width / 2 + (x - (left + right) / 2) * byX) * 10) / 10,
    y: Math.round((height / 2 - AIR / 2 + (y - (top + bottom) / 2) * byY) * 10) / 10,
  }));
}
