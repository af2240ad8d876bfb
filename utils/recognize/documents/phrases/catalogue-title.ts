import type { DocumentEvidence } from '../../../model/document-evidence';
import type { Candidate, Context } from '../../recognizer';
import { tokenFrom } from '../../shared/token-at';
import { isBreak, isCapital, wordAt } from '../../shared/words';
import { readAdoption } from './adoption';
import { issuerInFull } from './issuer';
import { isOfAnother } from './other-symbol';
import { behindAbout, subjectBetween } from './subject';
import type { Step } from './surroundings';

/** Longest heading, in tokens. */
const MAX_TOKENS = 90;

const STOPS = new Set(['.', ':', ';']);

/**
 * Reads the heading under which collections of law list a document: a line with the number, its title and, at the end, who made
 * it: "Công điện 21/CĐ-TTg năm 2031 tập trung chống lũ do Thủ tướng Chính phủ điện".
 */
export function readCatalogueTitle(
  context: Context,
  { start, evidence }: Candidate<DocumentEvidence>,
  at: number,
): Step | undefined {
  const { tokens } = context;
  if (evidence.symbol === undefined || !isBreak(tokens, tokenFrom(tokens, start) - 1)) return undefined;
  for (let i = at + 1; i < at + MAX_TOKENS && !isBreak(tokens, i); i++) {
    if (STOPS.has(wordAt(tokens, i))) return undefined;
    if (wordAt(tokens, i) !== 'do' || !isCapital(tokens, i + 1)) continue;
    const made = readAdoption(context, i);
    if (made?.issuer === undefined || !isBreak(tokens, made.next)) continue;
    // "… thay thế quy định tại Quyết định số 3 do Thủ tướng ban hành": who made the other paper.
    if (isOfAnother(issuerInFull(made.issuer), evidence.symbol, context.lexicon)) continue;
    const first = behindAbout(context, at);
    const title = i - first < 3 ? undefined : subjectBetween(context, first, i);
    return { next: made.next, read: { issuer: issuerInFull(made.issuer), title, titleNext: i } };
  }
  return undefined;
}
