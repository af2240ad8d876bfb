import type { OfficialEvidence } from '../../../model/official-evidence';
import { sortedBy } from '../../../text/sorted-by';
import type { Refiner } from '../../recognizer';
import { itemAt } from '../../shared/item-at';

/** Several rules may propose one place: the first in the list of rules keeps it. Sorted by place, the longer first. */
export const onePerPlace: Refiner<OfficialEvidence> = {
  name: 'one-per-place',
  refine: (candidates) => {
    // Sorting is stable: of one place the first proposed comes first.
    const sorted = sortedBy(candidates, (a, b) => a.start - b.start || b.end - a.end);
    return sorted.filter(({ start, end }, i) => {
      const before = itemAt(sorted, i - 1);
      return before?.start !== start || before.end !== end;
    });
  },
};
