import type { Correspondence } from './correspond';
import type { Own } from './surroundings';

/** In words: so far the nearest known word beside a place is looked for. */
const NEAR = 60;
/** In words: so near to what two places have in common their neighbours stood. */
const BESIDE = 6;

/** The old indices of the nearest words before and behind a place of the new text. */
export interface Neighbours {
  readonly before: Neighbour | undefined;
  readonly after: Neighbour | undefined;
}

interface Neighbour {
  /** Where it stood; beyond the ends of the old text for an end of the new one. */
  readonly old: number;
  /** It stands in another line now, with words between that the old text did not say. */
  readonly isApart: boolean;
}

/** The nearest words beside a place of the new text that are of the old one, but of none of what reads alike there. */
export function neighboursOf(way: Correspondence, place: Own, isCopied: (i: number) => boolean): Neighbours {
  const { to, from, paragraphsNow } = way;
  const nearest = (edge: number, by: 1 | -1): Neighbour | undefined => {
    let isNew = false;
    for (let k = 1; k <= NEAR; k++) {
      const at = edge + by * k;
      // Beyond the text's ends there is nothing, now as then.
      if (at < 0 || at >= from.length) return { old: by < 0 ? -1 : to.length, isApart: false };
      const old = from[at]!;
      if (old >= 0 && !isCopied(old)) return { old, isApart: isNew && paragraphsNow[at] !== paragraphsNow[edge] };
      isNew ||= old < 0;
    }
    return undefined;
  };
  return { before: nearest(place.first, -1), after: nearest(place.last, 1) };
}

/**
 * How firmly these neighbours hold a place of the old text: two for one of its own paragraph, which goes where it goes, one
 * for another. What reads alike between does not count: with it gone, the one behind it stands there.
 */
export function held(
  { before, after }: Neighbours,
  { first, last }: Own,
  paragraphs: Int32Array,
  isCopied: (i: number) => boolean,
): number {
  const hold = (edge: number, beside: Neighbour | undefined, by: 1 | -1) => {
    const neighbour = beside?.old;
    if (neighbour === undefined || (neighbour - edge) * by <= 0) return 0;
    // What stood in its line and stands before a box now, or in one, was not left there by it.
    if (beside?.isApart && paragraphs[neighbour] === paragraphs[edge]) return 0;
    let between = 0;
    for (let i = edge + by; i !== neighbour; i += by) if (!isCopied(i) && ++between >= BESIDE) return 0;
    const isNext = between === (neighbour - edge) * by - 1;
    return isNext && paragraphs[neighbour] === paragraphs[edge] ? 2 : 1;
  };
  return hold(first, before, -1) + hold(last, after, 1);
}
