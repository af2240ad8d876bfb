import type { DocumentEvidence } from '../../../model/document-evidence';
import type { Candidate, Context, Refiner } from '../../recognizer';
import { tokenFrom } from '../../shared/token-at';
import { isBreak, wordAt } from '../../shared/words';
import { type Adoption, readAdoption } from '../phrases/adoption';
import { type KindWord, kindWords } from '../phrases/kind-word';

/**
 * Reads who adopted a document, and when, from the line that closes its printed text: "Nghị quyết này được Quốc hội khóa XV,
 * kỳ họp thứ 9 thông qua ngày 18 tháng 02 năm 2025." The document is the headline's; in the middle of a paragraph it is the
 * last one of that kind before.
 */
export const closingLine: Refiner<DocumentEvidence> = {
  name: 'closing-line',
  refine(candidates, context) {
    let out: Candidate<DocumentEvidence>[] | undefined;
    for (const kind of kindWords(context)) {
      const adopted = readClosing(context, kind);
      const target = adopted === undefined ? -1 : closedBy(context, out ?? candidates, kind);
      if (adopted === undefined || target < 0) continue;
      out ??= [...candidates];
      out[target] = adoptedAs(out[target] as Candidate<DocumentEvidence>, adopted);
    }
    return out ?? candidates;
  },
};

/** "Nghị quyết này (đã) được …" at the start of a line, a sentence or a bracket. */
function readClosing(context: Context, kind: KindWord): Adoption | undefined {
  const { tokens } = context;
  if (!kind.capital || wordAt(tokens, kind.next) !== 'này') return undefined;
  if (!isBreak(tokens, kind.first - 1) && !/^[.(]$/.test(wordAt(tokens, kind.first - 1))) return undefined;
  return readAdoption(context, kind.next + 1);
}

/** The candidate that the line closes; -1 if none is sure. */
function closedBy(context: Context, candidates: readonly Candidate<DocumentEvidence>[], kind: KindWord): number {
  const { tokens } = context;
  const alike = (i: number) => candidates[i]?.evidence.kind === kind.row.kind;
  const firstLine = tokens.text.indexOf('\n');
  if (isBreak(tokens, kind.first - 1)) {
    const i = candidates.findIndex((_, at) => alike(at));
    return i >= 0 && (candidates[i] as Candidate<DocumentEvidence>).start < firstLine ? i : -1;
  }
  const line = tokens.text.lastIndexOf('\n', tokens.start[kind.first] as number);
  let i = candidates.length - 1;
  while (i >= 0 && (!alike(i) || tokenFrom(tokens, (candidates[i] as Candidate<DocumentEvidence>).start) > kind.first))
    i--;
  return i >= 0 && (candidates[i] as Candidate<DocumentEvidence>).start > line ? i : -1;
}

function adoptedAs(candidate: Candidate<DocumentEvidence>, adopted: Adoption): Candidate<DocumentEvidence> {
  const { evidence } = candidate;
  const issuer = evidence.issuer ?? adopted.issuer;
  return { ...candidate, evidence: { ...evidence, issuer, date: evidence.date ?? adopted.date } };
}
