import type { Canvas } from './paint';

/** Its name in the page's highlight registry. */
export const heldName = 'trich-luc-held';

/**
 * Keeps words marked while the reader writes about them: the browser's own selection is gone as soon as the keyboard is in a
 * field. The ranges are painted as they are; none takes the mark away.
 */
export function createHeldWords({ highlights, Highlight, dress }: Canvas): (ranges: readonly Range[]) => void {
  return (ranges) => {
    if (!highlights || !Highlight) return;
    if (ranges.length === 0) return void highlights.delete(heldName);
    const layer = new Highlight();
    for (const range of ranges) {
      layer.add(range);
      const root = range.startContainer.getRootNode();
      if ('host' in root) dress?.(root as ShadowRoot);
    }
    highlights.set(heldName, layer as Highlight);
  };
}
