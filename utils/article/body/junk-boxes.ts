import { ancestors } from '../page/ancestors';
import { isJunkBox } from './element-kind';

/** A box named as junk that holds more than this share of the body is the body with an unlucky name. */
const MOST_SHARE = 0.4;

/**
 * Tells boxes of related stories, comments and the like by their names.
 *
 * What holds the body or the headline never is one ("sidebar-1", "block_ads_connect" are names of bodies that were
 * seen), nor is a box with a great part of what was found. Boxes that a recipe names are believed.
 */
export function junkBoxes(
  kept: readonly Element[],
  foundLength: number,
  named: readonly Element[] = [],
): (element: Element) => boolean {
  const safe = new Set(kept.flatMap(ancestors));
  const known = new Set(named);
  return (element) =>
    !safe.has(element) &&
    (known.has(element) ||
      (isJunkBox(element) && (element.textContent ?? '').trim().length <= foundLength * MOST_SHARE));
}
