import { highlightNames, type Ink } from './palette';
import { sameWords } from './same-words';
import { isText, textNodesOf } from './text-nodes';

/** Where a mention stands in the page. */
export interface Place {
  readonly startNode: Text;
  readonly startOffset: number;
  readonly endNode: Text;
  readonly endOffset: number;
}

/** A mention as it stands painted. */
export interface Stroke<I extends string = Ink> {
  /** The index of the mention in the recognition, or of the highlight among the reader's. */
  readonly mention: number;
  readonly ink: I;
  readonly range: Range;
  /** The page's own characters when it was painted, before any normalization. */
  readonly printed: string;
}

/** Paints without touching the page's DOM; keeps its own list, because Firefox throws on iterating the registry. */
export interface Painter<I extends string = Ink> {
  /** Replaces everything painted; a place that is gone or says other words is left out. */
  readonly paint: (wanted: readonly Wanted<I>[]) => void;
  /** Drops every stroke whose text changed under it, and answers how many. */
  readonly verify: () => number;
  /** In page order. */
  readonly strokes: () => readonly Stroke<I>[];
  /** The strokes that touch a Text node. */
  readonly strokesIn: (text: Text) => readonly Stroke<I>[];
  /**
   * Marks one stroke as the one spoken of; `undefined` marks none. Firefox lays the text out anew with it, and where that
   * stands in columns it may move to the next one: look where a stroke is only after it was marked.
   */
  readonly point: (stroke: Stroke<I> | undefined) => void;
  /** The stroke that is marked. */
  readonly pointed: () => Stroke<I> | undefined;
  readonly clear: () => void;
}

export interface Wanted<I extends string = Ink> {
  readonly mention: number;
  readonly ink: I;
  readonly surface: string;
  readonly place: Place;
}

/** The window's part that painting needs; given, so that tests can give another. */
export interface Canvas {
  readonly document: Document;
  readonly highlights?: Pick<HighlightRegistry, 'set' | 'delete'>;
  /** Called with every open shadow root that is painted in: Firefox paints there only by the root's own styles. */
  readonly dress?: (root: ShadowRoot) => void;
  readonly Highlight?: new () => Pick<Highlight, 'add' | 'delete' | 'clear' | 'priority'>;
}

interface Held<I extends string, Layers> {
  strokes: readonly Stroke<I>[];
  byText: Map<Text, Stroke<I>[]>;
  pointed: Stroke<I> | undefined;
  layers?: Layers;
}

/** A painter, or `undefined` where the browser has no CSS Custom Highlight API (before Chrome 105 and Firefox 140). */
export function createPainter(canvas: Canvas): Painter | undefined {
  return createPainterOf(canvas, highlightNames);
}

/** A painter with inks of its own; one of them marks the stroke that is spoken of. */
export function createPainterOf<I extends string>(
  { document, highlights, Highlight, dress }: Canvas,
  names: Readonly<Record<I | 'current', string>>,
): Painter<I | 'current'> | undefined {
  type Layer = I | 'current';
  if (!highlights || !Highlight) return undefined;
  const inks = Object.keys(names) as Layer[];
  type Layers = Record<Layer, InstanceType<typeof Highlight>>;
  const held: Held<Layer, Layers> = { strokes: [], byText: new Map(), pointed: undefined };
  /** Made with the first paint: most pages of a newspaper are never painted. */
  const layersOf = (): Layers => {
    held.layers ??= Object.fromEntries(inks.map((ink) => [ink, new Highlight()])) as Layers;
    held.layers.current.priority = 1;
    return held.layers;
  };

  const hold = (strokes: readonly Stroke<Layer>[]) => {
    held.strokes = strokes;
    held.byText = new Map();
    for (const stroke of strokes)
      for (const text of textNodesOf(stroke.range)) {
        const there = held.byText.get(text);
        if (there) there.push(stroke);
        else held.byText.set(text, [stroke]);
      }
  };

  return {
    paint: (wanted) => {
      const layers = layersOf();
      for (const ink of inks) layers[ink].clear();
      held.pointed = undefined;
      hold(wanted.flatMap((want) => strokeOf(document, want) ?? []));
      for (const { ink, range } of held.strokes) layers[ink].add(range);
      if (dress) for (const root of shadowsOf(held.strokes)) dress(root);
      // Set at every painting: the page shares the registry and may have cleared it.
      for (const ink of inks) highlights.set(names[ink], layers[ink] as Highlight);
    },
    verify: () => {
      const [kept, lost] = split(held.strokes, stands);
      if (lost.length === 0) return 0;
      const layers = layersOf();
      for (const { ink, range } of lost) {
        layers[ink].delete(range);
        layers.current.delete(range);
      }
      hold(kept);
      return lost.length;
    },
    strokes: () => held.strokes,
    strokesIn: (text) => held.byText.get(text) ?? [],
    point: (stroke) => {
      const pointed = stroke && held.strokes.includes(stroke) ? stroke : undefined;
      if (pointed === held.pointed) return;
      held.pointed = pointed;
      const layers = layersOf();
      layers.current.clear();
      if (pointed) layers.current.add(pointed.range);
    },
    pointed: () => held.pointed,
    clear: () => {
      hold([]);
      held.pointed = undefined;
      if (!held.layers) return;
      for (const ink of inks) {
        held.layers[ink].clear();
        highlights.delete(names[ink]);
      }
    },
  };
}

function strokeOf<I extends string>(
  document: Document,
  { mention, ink, surface, place }: Wanted<I>,
): Stroke<I> | undefined {
  const { startNode, startOffset, endNode, endOffset } = place;
  if (!startNode.isConnected || !endNode.isConnected) return undefined;
  if (startOffset > startNode.length || endOffset > endNode.length) return undefined;
  const range = document.createRange();
  range.setStart(startNode, startOffset);
  range.setEnd(endNode, endOffset);
  const printed = printedIn(range);
  return sameWords(printed, surface) ? { mention, ink, range, printed } : undefined;
}

function shadowsOf(strokes: readonly Pick<Stroke, 'range'>[]): ReadonlySet<ShadowRoot> {
  const roots = strokes.map(({ range }) => range.startContainer.getRootNode());
  return new Set(roots.filter((root): root is ShadowRoot => 'host' in root));
}

/** A range's words; nearly all stand in one Text node, whose own data is cheaper to ask. */
function printedIn(range: Range): string {
  const { startContainer: node, startOffset, endContainer, endOffset } = range;
  return node === endContainer && isText(node) ? node.data.slice(startOffset, endOffset) : range.toString();
}

/** True while the page still prints, in one piece, what was painted. */
function stands({ range, printed }: Pick<Stroke, 'range' | 'printed'>): boolean {
  return range.startContainer.isConnected && range.endContainer.isConnected && printedIn(range) === printed;
}

function split<T>(all: readonly T[], test: (one: T) => boolean): readonly [readonly T[], readonly T[]] {
  const kept: T[] = [];
  const lost: T[] = [];
  for (const one of all) (test(one) ? kept : lost).push(one);
  return [kept, lost];
}
