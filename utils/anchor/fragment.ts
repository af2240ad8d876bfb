import type { Correspondence } from './correspond';
import type { Own } from './surroundings';

/** Of shorter paragraphs any part may be all that was left. */
const LONG = 12;
/** Less of a paragraph than this is a part that was taken out of it. */
const WHOLE = 0.6;

/**
 * True if only a part of the quote's long paragraph is left, and stands elsewhere than between what stood before and behind
 * the paragraph: what is moved is moved as a whole, a part of it is quoted in a box.
 */
export function isFragmentElsewhere({ to, paragraphs }: Correspondence, { first, last }: Own): boolean {
  let [a, z] = [first, last];
  while (paragraphs[a - 1] === paragraphs[first]) a--;
  while (paragraphs[z + 1] === paragraphs[last]) z++;
  const own = to.subarray(a, z + 1);
  if (own.length < LONG || own.filter((at) => at >= 0).length >= WHOLE * own.length) return false;
  const before = to.subarray(0, a).findLast((at) => at >= 0);
  const after = to.subarray(z + 1).find((at) => at >= 0);
  const isBehind = before === undefined || before < to[first]!;
  const isBefore = after === undefined || to[last]! < after;
  return !(isBehind && isBefore);
}
