import type { DocumentEvidence } from '../../../model/document-evidence';
import type { Candidate, Context, Refiner } from '../../recognizer';
import { tokenFrom } from '../../shared/token-at';
import { wordsAt } from '../../shared/words';
import { readSurroundings } from '../phrases/following';

const PLAN = 'titled-plan';

/**
 * Drops plans and strategies that are another document's subject: "Nghị quyết … về Chiến lược Biển Việt Nam" is the
 * strategy. What a decision approves is a document beside it: "Quyết định … phê duyệt Đề án …".
 */
export const plansInTitles: Refiner<DocumentEvidence> = {
  name: 'plans-in-titles',
  refine(candidates, context) {
    if (!candidates.some(({ rule }) => rule === PLAN)) return candidates;
    let titleEnd = -1;
    return candidates.filter((candidate) => {
      if (candidate.rule === PLAN && candidate.start < titleEnd && !isApproved(context, candidate)) return false;
      const { titleNext } = readSurroundings(context, candidate);
      if (titleNext !== undefined) titleEnd = Math.max(titleEnd, context.tokens.end[titleNext - 1] as number);
      return true;
    });
  },
};

function isApproved({ tokens }: Context, candidate: Candidate<DocumentEvidence>): boolean {
  const first = tokenFrom(tokens, candidate.start);
  return wordsAt(tokens, first - 2, 'phê', 'duyệt') || wordsAt(tokens, first - 2, 'ban', 'hành');
}
