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
  painter: Pick<Painter<I>, 'strokesIn'>,
  x: number,
  y: number,
): Stroke<I> | undefined {
  const node = caretNode(document as CaretDocument, x, y);
  if (!node || !isText(node)) return undefined;
  return painter.strokesIn(node).find(({ range }) => [...range.getClientRects()].some((rect) => inside(rect, x, y)));
}

function caretNode(document: CaretDocument, x: number, y: number): Node | undefined {
  if (document.caretPositionFromPoint) return document.caretPositionFromPoint(x, y)?.offsetNode;
  return document.caretRangeFromPoint?.(x, y)?.startContainer;
}

function inside({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return left <= x && x <= right && top <= y && y <= bottom;
}
