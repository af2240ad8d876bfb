import type { DocumentEvidence } from '../../../model/document-evidence';
import type { Candidate, Context, Refiner } from '../../recognizer';
import { readSurroundings } from '../phrases/following';

/** Adds what stands around each mention: date, issuer, title. What the rule itself read stays. */
export const attributes: Refiner<DocumentEvidence> = {
  name: 'attributes',
  refine: (candidates, context) => shareAlongLists(candidates.map((candidate) => withSurroundings(context, candidate))),
};

function withSurroundings(context: Context, candidate: Candidate<DocumentEvidence>): Candidate<DocumentEvidence> {
  const { date, issuer, title, year } = readSurroundings(context, candidate);
  return {
    ...candidate,
    evidence: {
      ...(date === undefined ? {} : { date }),
      ...(issuer === undefined ? {} : { issuer }),
      ...(title === undefined ? {} : { title }),
      ...(year === undefined ? {} : { year }),
      ...candidate.evidence,
    },
  };
}

/** "Nghị quyết số 59, 70, 71 của Bộ Chính trị": the issuer behind the last is that of all. */
function shareAlongLists(candidates: readonly Candidate<DocumentEvidence>[]): readonly Candidate<DocumentEvidence>[] {
  const out = [...candidates];
  for (let i = out.length - 1; i > 0; i--) {
    const item = out[i] as Candidate<DocumentEvidence>;
    const before = out[i - 1] as Candidate<DocumentEvidence>;
    const { issuer } = item.evidence;
    if (item.rule !== 'numbered-list' || issuer === undefined || before.evidence.issuer !== undefined) continue;
    out[i - 1] = { ...before, evidence: { ...before.evidence, issuer } };
  }
  return out;
}
