import type { Stroke } from './paint';

/** The first stroke that is not above the window, else the first of all. */
export function firstInSight<I extends string>(strokes: readonly Stroke<I>[]): Stroke<I> | undefined {
  return strokes.find(({ range }) => range.getBoundingClientRect().top >= 0) ?? strokes[0];
}
