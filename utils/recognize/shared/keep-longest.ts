import { sortedBy } from '../../text/sorted-by';
import { overlaps } from '../../text/span';
import type { Candidate, Refiner } from '../recognizer';

/** Of candidates that overlap, keeps the longest; of equally long ones, the surer, then the first proposed. */
export function keepLongest<Evidence>(): Refiner<Evidence> {
  return {
    name: 'keep-longest',
    refine: (candidates) => inOrder(candidates).reduce(withNext<Evidence>, []),
  };
}

function inOrder<Evidence>(candidates: readonly Candidate<Evidence>[]): readonly Candidate<Evidence>[] {
  return sortedBy(candidates, (a, b) => a.start - b.start || b.end - a.end || b.confidence - a.confidence);
}

function withNext<Evidence>(kept: Candidate<Evidence>[], next: Candidate<Evidence>): Candidate<Evidence>[] {
  const last = kept.at(-1);
  if (last === undefined || !overlaps(last, next)) kept.push(next);
  else if (next.end - next.start > last.end - last.start) kept[kept.length - 1] = next;
  return kept;
}
