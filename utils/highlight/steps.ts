import { linesOf } from './lines';
import type { Stroke } from './paint';

/**
 * The next (1) or previous (-1) of `way` after `from` that is drawn, round the corner at both ends.
 *
 * Only those on the way there are asked for their lines: in an article of 3,000 mentions all of them took 0.2 s.
 */
export function neighbour(way: readonly Stroke[], from: Stroke, by: -1 | 1): Stroke | undefined {
  const found = way.findIndex(({ mention }) => mention === from.mention);
  const at = found < 0 && by === -1 ? 0 : found;
  for (let step = 1; step <= way.length; step++) {
    const next = way[(at + by * step + way.length) % way.length];
    if (next && isDrawn(next)) return next;
  }
  return undefined;
}

const isDrawn = (stroke: Stroke) => linesOf(stroke).length > 0;

/** Where to begin: the first stroke from the top of the window on, or the last one above its lower edge. */
export function inSight(way: readonly Stroke[], by: -1 | 1, windowHeight: number): Stroke | undefined {
  const topOf = (stroke: Stroke) => linesOf(stroke)[0]?.top;
  if (by === 1) return way.find((stroke) => (topOf(stroke) ?? -1) >= 0) ?? way.find(isDrawn);
  return way.findLast((stroke) => (topOf(stroke) ?? windowHeight) < windowHeight) ?? way.findLast(isDrawn);
}

/** Scrolls to a stroke. Instantly: the card has to know where the mention is, and nobody is made dizzy. */
export function bringIntoView({ range }: Pick<Stroke, 'range'>, window: Window): void {
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= 48 && bottom <= window.innerHeight - 48) return;
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  window.scrollBy({ top: range.getBoundingClientRect().top - window.innerHeight / 3, behavior: 'instant' });
}
