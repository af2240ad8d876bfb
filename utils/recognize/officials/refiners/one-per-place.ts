import type { OfficialEvidence } from '../../../model/official-evidence';
import type { Refiner } from '../../recognizer';

/** Several rules may propose one place: the first in the list of rules keeps it. */
export const onePerPlace: Refiner<OfficialEvidence> = {
  name: 'one-per-place',
  refine: (candidates) => {
    const seen = new Set<number>();
    const kept = candidates.filter(({ start }) => !seen.has(start) && seen.add(start));
    return [...kept].sort((a, b) => a.start - b.start);
  },
};
