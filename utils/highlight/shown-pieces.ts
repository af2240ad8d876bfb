import type { Block } from '../model/article';
import type { Span } from '../text/span';
import type { ArticleMap } from './hand';
import type { Place } from './paint';

/** A part of a span that stands in one block of the page. */
export interface Piece {
  readonly surface: string;
  readonly place: Place;
}

/** Where a span stands in the page, block by block; blocks the page no longer shows are left out. */
export function shownPieces(
  { start, end }: Span,
  blocks: readonly Block[],
  { text, map }: ArticleMap,
): readonly Piece[] {
  return blocks.flatMap((block) => {
    const part = { start: Math.max(start, block.start), end: Math.min(end, block.end) };
    const place = part.start < part.end ? map.rangeOf(part) : undefined;
    return place ? [{ surface: text.slice(part.start, part.end), place }] : [];
  });
}
