import type { DocumentEvidence } from '../../../model/document-evidence';
import type { Candidate, Context, Refiner } from '../../recognizer';
import { withEvidence } from '../../shared/candidate';
import { tokenFrom } from '../../shared/token-at';
import { isBreak, wordAt } from '../../shared/words';
import { type Adoption, readAdoption } from '../phrases/adoption';
import { behindInForce, readSignedDay } from '../phrases/in-force';
import { type KindWord, kindWords } from '../phrases/kind-word';

/**
 * Reads who adopted a document, and when, from the line that closes its printed text: "Nghị quyết này được Quốc hội khóa XV,
 * kỳ họp thứ 9 thông qua ngày 18 tháng 02 năm 2025.", "Nghị định này có hiệu lực kể từ ngày ký ban hành (3/4/2031)." The
 * document is the headline's; in the middle of a paragraph it is the last one of that kind before.
 */
export const closingLine: Refiner<DocumentEvidence> = {
  name: 'closing-line',
  refine(candidates, context) {
    let closedBy: ((kind: KindWord) => number) | undefined;
    let out: Candidate<DocumentEvidence>[] | undefined;
    for (const kind of kindWords(context)) {
      const adopted = readClosing(context, kind);
      if (adopted === undefined) continue;
      closedBy ??= closer(context, candidates);
      const target = closedBy(kind);
      if (target < 0) continue;
      out ??= [...candidates];
      out[target] = adoptedAs(out[target] as Candidate<DocumentEvidence>, adopted);
    }
    return out ?? candidates;
  },
};

/**
 * "Nghị quyết này (đã) được …", "Nghị định này có hiệu lực kể từ ngày ký (3/4/2031)" at the start of a line, a sentence or a
 * bracket.
 */
function readClosing(context: Context, kind: KindWord): Adoption | undefined {
  const { tokens } = context;
  if (!kind.capital || wordAt(tokens, kind.next) !== 'này') return undefined;
  if (!isBreak(tokens, kind.first - 1) && !/^[.(]$/.test(wordAt(tokens, kind.first - 1))) return undefined;
  return readAdoption(context, kind.next + 1) ?? readSignedDay(tokens, behindInForce(tokens, kind.next + 1));
}

/**
 * Answers which candidate a line closes; -1 if none is sure. It is asked for places in ascending order, so that candidates and
 * text are walked once however many lines close something.
 */
function closer({ tokens }: Context, candidates: readonly Candidate<DocumentEvidence>[]): (kind: KindWord) => number {
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  const startOf = (i: number) => (candidates[i] as Candidate<DocumentEvidence>).start;
  const firstLine = tokens.text.indexOf('\n');
  let at = 0;
  let lineStart = 0;
  let lineEnd = firstLine;
  const lineOf = (place: number) => {
    for (; lineEnd >= 0 && lineEnd < place; lineEnd = tokens.text.indexOf('\n', lineStart)) lineStart = lineEnd + 1;
    return lineStart;
  };
  return (kind) => {
    for (; at < candidates.length && tokenFrom(tokens, startOf(at)) <= kind.first; at++) {
      const of = (candidates[at] as Candidate<DocumentEvidence>).evidence.kind;
      if (!first.has(of)) first.set(of, at);
      last.set(of, at);
    }
    if (isBreak(tokens, kind.first - 1)) {
      const i = first.get(kind.row.kind) ?? -1;
      return i >= 0 && startOf(i) < firstLine ? i : -1;
    }
    const i = last.get(kind.row.kind) ?? -1;
    return i >= 0 && startOf(i) >= lineOf(tokens.start[kind.first] as number) ? i : -1;
  };
}

function adoptedAs(candidate: Candidate<DocumentEvidence>, adopted: Adoption): Candidate<DocumentEvidence> {
  const { evidence } = candidate;
  const issuer = evidence.issuer ?? adopted.issuer;
  return withEvidence(candidate, { issuer, date: evidence.date ?? adopted.date });
}
