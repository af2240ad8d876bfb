import type { DocumentEvidence } from '../../../model/document-evidence';
import type { Refiner } from '../../recognizer';
import { readSurroundings } from '../phrases/following';

const PLAN = 'titled-plan';

/** Drops plans and strategies inside another document's title: "Nghị quyết … về Chiến lược Biển Việt Nam". */
export const plansInTitles: Refiner<DocumentEvidence> = {
  name: 'plans-in-titles',
  refine(candidates, context) {
    if (!candidates.some(({ rule }) => rule === PLAN)) return candidates;
    let titleEnd = -1;
    return candidates.filter((candidate) => {
      if (candidate.rule === PLAN && candidate.start < titleEnd) return false;
      const { titleNext } = readSurroundings(context, candidate);
      if (titleNext !== undefined) titleEnd = Math.max(titleEnd, context.tokens.end[titleNext - 1] as number);
      return true;
    });
  },
};
