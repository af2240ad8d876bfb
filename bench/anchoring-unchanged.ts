import { fromOriginal, type PlainText } from '../utils/anchor/plain-text';
import type { Span } from '../utils/text/span';

/** In units of plain text: so much of the paragraphs before and behind is looked at. */
const BESIDE = 40;

/**
 * True if the whole paragraph of a removed quote stands in the new text between the very same neighbours: its twin moved
 * to just where it was taken out, and whoever reads both texts sees that nothing changed there. Not counted for either.
 */
export function standsUnchanged(then: PlainText, quote: Span, now: PlainText): boolean {
  const from = then.original.lastIndexOf('\n', quote.start) + 1;
  const end = then.original.indexOf('\n', quote.end);
  const first = Math.max(0, fromOriginal(then, from) - BESIDE);
  const last = fromOriginal(then, end < 0 ? then.original.length : end) + BESIDE;
  return now.text.includes(then.text.slice(first, last));
}
