/** A rectangle of the viewport, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface CardPlace {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
}

/** Between card and mention, and between card and window, in CSS pixels. */
const gap = 6;
const margin = 8;

/**
 * Below the mention, or above it where there is more room; never over any line of it.
 *
 * @param lines the mention's rectangles, one a line; `at` is the line the reader points at.
 */
export function placeCard(lines: readonly Box[], at: Box, card: Size, window: Size): CardPlace {
  const bottom = Math.max(...lines.map((line) => line.bottom)) + gap;
  const top = Math.min(...lines.map((line) => line.top)) - gap;
  const below = window.height - margin - bottom;
  const above = top - margin;
  const left = Math.max(margin, Math.min(at.left, window.width - margin - card.width));
  if (card.height <= below || below >= above) return { left, top: bottom, maxHeight: Math.max(0, below) };
  const height = Math.min(card.height, above);
  return { left, top: top - height, maxHeight: Math.max(0, above) };
}

/**
 * As the card where all of it has room; else at the lower edge of the window, upon some of the words: a selection may fill a
 * small window, and would leave the bar no place at all.
 */
export function placeBar(lines: readonly Box[], at: Box, bar: Size, window: Size): CardPlace {
  const beside = placeCard(lines, at, bar, window);
  if (bar.height <= beside.maxHeight) return beside;
  const top = Math.max(margin, window.height - margin - bar.height);
  return { left: beside.left, top, maxHeight: Math.max(0, window.height - 2 * margin) };
}

/** In CSS pixels: between what stands beside no words and the edges of the window. */
const edge = 16;

/** In the lower right corner of the window, for what is to be said where its words are gone or out of sight. */
export function placeInCorner({ width, height }: Size, window: Size): CardPlace {
  const left = Math.max(margin, window.width - edge - width);
  const maxHeight = Math.min(height, window.height - 2 * margin);
  return { left, top: Math.max(margin, window.height - edge - height), maxHeight };
}
