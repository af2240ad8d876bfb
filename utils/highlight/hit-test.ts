import type { Painter, Stroke } from './paint';
import { isText } from './text-nodes';

/** A caret in the page; `caretPositionFromPoint` came to Chrome with 128, and we support 116. */
interface CaretDocument {
  caretPositionFromPoint?: (x: number, y: number) => { offsetNode: Node; offset: number } | null;
  caretRangeFromPoint?: (x: number, y: number) => Range | null;
}

/**
 * The stroke under a point of the viewport.
 *
 * The caret is a snap to the nearest letter gap, so the rectangles have the last word. Not `highlightsFromPoint`: 20 ms a
 * call at 3,000 ranges, where this takes 0.3 (PLATFORM).
 */
export function strokeAt<I extends string>(
  document: Document,
  painter: Pick<Painter<I>, 'strokesIn' | 'strokes'>,
  x: number,
  y: number,
): Stroke<I> | undefined {
  const isUnder = ({ range }: Stroke<I>) => [...range.getClientRects()].some((rect) => inside(rect, x, y));
  const node = caretNode(document as CaretDocument, x, y);
  if (node && isText(node)) return painter.strokesIn(node).find(isUnder);
  // The caret does not look into shadows, and gives what holds one: only then all that is painted is asked.
  const host = document.elementFromPoint(x, y);
  return host?.shadowRoot
    ? painter.strokes().find((stroke) => host.contains(hostOf(stroke.range)) && isUnder(stroke))
    : undefined;
}

/** The element of the page that shows a range, be it in shadows within shadows. */
function hostOf(range: Range): Node {
  let node: Node = range.startContainer;
  for (let root = node.getRootNode(); 'host' in root; root = node.getRootNode()) node = (root as ShadowRoot).host;
  return node;
}

function caretNode(document: CaretDocument, x: number, y: number): Node | undefined {
  if (document.caretPositionFromPoint) return document.caretPositionFromPoint(x, y)?.offsetNode;
  return document.caretRangeFromPoint?.(x, y)?.startContainer;
}

function inside({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return left <= x && x <= right && top <= y && y <= bottom;
}
