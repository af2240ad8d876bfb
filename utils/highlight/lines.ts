import type { Stroke } from './paint';

/** The rectangles a stroke is drawn in, one a line; none where the page hides it. */
export function linesOf({ range }: Pick<Stroke, 'range'>): readonly DOMRect[] {
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

/** Which line of a stroke a point of the viewport is on; the first one if on none. */
export function lineAt(stroke: Stroke, x: number | undefined, y: number | undefined): number {
  if (x === undefined || y === undefined) return 0;
  const on = ({ left, right, top, bottom }: DOMRect) => left <= x && x <= right && top <= y && y <= bottom;
  return Math.max(0, linesOf(stroke).findIndex(on));
}
