import type { DocumentEvidence } from '../../../model/document-evidence';
import { mapped } from '../../../text/mapped';
import { endsSentence } from '../../../text/sentences';
import type { Candidate, Context, Refiner } from '../../recognizer';
import { withEvidence } from '../../shared/candidate';
import { tokenFrom } from '../../shared/token-at';
import { wordAt } from '../../shared/words';

/**
 * Notes that a mention alone in brackets is another name of the document before it: "Nghị quyết số 147-NQ/ĐU … (Nghị
 * quyết 147)", "Nghị quyết 98 năm 2023 (Nghị quyết số 98/2023/QH15)", "(gọi tắt là Luật Căn cước)".
 */
export const aliases: Refiner<DocumentEvidence> = {
  name: 'aliases',
  refine: (candidates, context) =>
    mapped(candidates, (candidate, i) => {
      const antecedent = isAlias(context, candidate) ? antecedentOf(context, candidates, i) : undefined;
      if (antecedent === undefined) return candidate;
      return withEvidence(candidate, { sameAs: antecedent.start });
    }),
};

function isAlias({ tokens }: Context, candidate: Candidate<DocumentEvidence>): boolean {
  if (wordAt(tokens, tokenFrom(tokens, candidate.end)) !== ')') return false;
  const before = tokenFrom(tokens, candidate.start) - 1;
  if (wordAt(tokens, before) === '(') return true;
  return /^(?:là|tắt)$/.test(wordAt(tokens, before)) && /^(?:tắt|gọi)$/.test(wordAt(tokens, before - 1));
}

/** The last document of the same kind before it in the same sentence. */
function antecedentOf(
  context: Context,
  candidates: readonly Candidate<DocumentEvidence>[],
  i: number,
): Candidate<DocumentEvidence> | undefined {
  const alias = candidates[i] as Candidate<DocumentEvidence>;
  const before = candidates[i - 1];
  if (before === undefined || before.evidence.kind !== alias.evidence.kind) return undefined;
  return inOneSentence(context, before.end, alias.start) ? before : undefined;
}

/** How far a bracket may stand behind what it names, in tokens. */
const REACH = 120;

function inOneSentence({ tokens }: Context, from: number, to: number): boolean {
  const last = tokenFrom(tokens, to);
  const first = tokenFrom(tokens, from);
  if (last - first > REACH) return false;
  for (let i = first; i < last; i++) if (endsSentence(tokens, i)) return false;
  return true;
}
