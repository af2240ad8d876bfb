import { highlightNames, type Ink } from './palette';
import { sameWords } from './same-words';
import { textNodesOf } from './text-nodes';

/** Where a mention stands in the page. */
export interface Place {
  readonly startNode: Text;
  readonly startOffset: number;
  readonly endNode: Text;
  readonly endOffset: number;
}

/** A mention as it stands painted. */
export interface Stroke {
  /** The mention's index in the recognition. */
  readonly mention: number;
  readonly ink: Ink;
  readonly range: Range;
  /** The page's own characters when it was painted, before any normalization. */
  readonly printed: string;
}

/** Paints without touching the page's DOM; keeps its own list, because Firefox throws on iterating the registry. */
export interface Painter {
  /** Replaces everything painted; a place that is gone or says other words is left out. */
  readonly paint: (wanted: readonly Wanted[]) => void;
  /** Drops every stroke whose text changed under it, and answers how many. */
  readonly verify: () => number;
  /** In page order. */
  readonly strokes: () => readonly Stroke[];
  /** The strokes that touch a Text node. */
  readonly strokesIn: (text: Text) => readonly Stroke[];
  /** Marks one stroke as the one spoken of; `undefined` marks none. */
  readonly point: (stroke: Stroke | undefined) => void;
  readonly clear: () => void;
}

export interface Wanted {
  readonly mention: number;
  readonly ink: Ink;
  readonly surface: string;
  readonly place: Place;
}

/** The window's part that painting needs; given, so that tests can give another. */
export interface Canvas {
  readonly document: Document;
  readonly highlights?: Pick<HighlightRegistry, 'set' | 'delete'>;
  readonly Highlight?: new () => Pick<Highlight, 'add' | 'delete' | 'clear' | 'priority'>;
}

/** A painter, or `undefined` where the browser has no CSS Custom Highlight API (before Chrome 105 and Firefox 140). */
export function createPainter({ document, highlights, Highlight }: Canvas): Painter | undefined {
  if (!highlights || !Highlight) return undefined;
  const inks = Object.keys(highlightNames) as Ink[];
  const layers = Object.fromEntries(inks.map((ink) => [ink, new Highlight()])) as Record<
    Ink,
    InstanceType<typeof Highlight>
  >;
  layers.current.priority = 1;
  const held: { strokes: readonly Stroke[]; byText: Map<Text, Stroke[]> } = { strokes: [], byText: new Map() };

  const hold = (strokes: readonly Stroke[]) => {
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
      for (const ink of inks) layers[ink].clear();
      hold(wanted.flatMap((want) => strokeOf(document, want) ?? []));
      for (const { ink, range } of held.strokes) layers[ink].add(range);
      // Set at every painting: the page shares the registry and may have cleared it.
      for (const ink of inks) highlights.set(highlightNames[ink], layers[ink] as Highlight);
    },
    verify: () => {
      const [kept, lost] = split(held.strokes, stands);
      if (lost.length === 0) return 0;
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
      layers.current.clear();
      if (stroke && held.strokes.includes(stroke)) layers.current.add(stroke.range);
    },
    clear: () => {
      hold([]);
      for (const ink of inks) {
        layers[ink].clear();
        highlights.delete(highlightNames[ink]);
      }
    },
  };
}

function strokeOf(document: Document, { mention, ink, surface, place }: Wanted): Stroke | undefined {
  const { startNode, startOffset, endNode, endOffset } = place;
  if (!startNode.isConnected || !endNode.isConnected) return undefined;
  if (startOffset > startNode.length || endOffset > endNode.length) return undefined;
  const range = document.createRange();
  range.setStart(startNode, startOffset);
  range.setEnd(endNode, endOffset);
  const printed = range.toString();
  return sameWords(printed, surface) ? { mention, ink, range, printed } : undefined;
}

/** True while the page still prints, in one piece, what was painted. */
function stands({ range, printed }: Stroke): boolean {
  return range.startContainer.isConnected && range.endContainer.isConnected && range.toString() === printed;
}

function split<T>(all: readonly T[], test: (one: T) => boolean): readonly [readonly T[], readonly T[]] {
  const kept: T[] = [];
  const lost: T[] = [];
  for (const one of all) (test(one) ? kept : lost).push(one);
  return [kept, lost];
}
