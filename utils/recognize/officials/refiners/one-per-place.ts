import type { OfficialEvidence } from '../../../model/official-evidence';
import type { Refiner } from '../../recognizer';

/** Several rules may propose one place: the first in the list of rules keeps it. Sorted by place, the longer first. */
export const onePerPlace: Refiner<OfficialEvidence> = {
  name: 'one-per-place',
  refine: (candidates) => {
    const seen = new Set<string>();
    const kept = candidates.filter(({ start, end }) => !seen.has(`${start} ${end}`) && seen.add(`${start} ${end}`));
    return [...kept].sort((a, b) => a.start - b.start || b.end - a.end);
  },
};
