import { linesOf } from './lines';
import type { Stroke } from './paint';

/** The next (1) or previous (-1) of `way` after `from`, round the corner at both ends. */
export function neighbour(way: readonly Stroke[], from: Stroke, by: -1 | 1): Stroke | undefined {
  const at = way.findIndex(({ mention }) => mention === from.mention);
  return way[(at + by + way.length) % way.length];
}

/** Where to begin: the first stroke from the top of the window on, or the last one above its lower edge. */
export function inSight(way: readonly Stroke[], by: -1 | 1, windowHeight: number): Stroke | undefined {
  const topOf = (stroke: Stroke) => linesOf(stroke)[0]?.top ?? 0;
  if (by === 1) return way.find((stroke) => topOf(stroke) >= 0) ?? way[0];
  return way.findLast((stroke) => topOf(stroke) < windowHeight) ?? way.at(-1);
}

/** Scrolls to a stroke. Instantly: the card has to know where the mention is, and nobody is made dizzy. */
export function bringIntoView({ range }: Pick<Stroke, 'range'>, window: Window): void {
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= 48 && bottom <= window.innerHeight - 48) return;
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  window.scrollBy({ top: range.getBoundingClientRect().top - window.innerHeight / 3, behavior: 'instant' });
}
