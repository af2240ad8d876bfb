import { ancestors } from '../page/ancestors';
import { isJunkBox } from './element-kind';

/** A box named as junk that holds more than this share of the body is the body with an unlucky name. */
const MOST_SHARE = 0.4;

/**
 * Tells boxes of related stories, comments and the like by their names.
 *
 * What holds the body or the headline never is one ("sidebar-1", "block_ads_connect" are names of bodies that were
 * seen), nor is a box with a great part of what Readability kept.
 */
export function junkBoxes(kept: readonly Element[], foundLength: number): (element: Element) => boolean {
  const safe = new Set(kept.flatMap(ancestors));
  return (element) =>
    !safe.has(element) && isJunkBox(element) && (element.textContent ?? '').trim().length <= foundLength * MOST_SHARE;
}
