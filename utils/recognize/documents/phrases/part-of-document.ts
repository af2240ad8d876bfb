import type { DocumentEvidence } from '../../../model/document-evidence';
import type { Candidate, Context } from '../../recognizer';
import { tokenFrom } from '../../shared/token-at';
import { isBreak, isCapital, isNumber, wordAt, wordsAt } from '../../shared/words';

/** Words for a part of a document. */
export const PARTS: ReadonlySet<string> = new Set('điều khoản điểm mục chương'.split(' '));

/** "Khoản 7 Điều 3 Nghị định 98/2020/NĐ-CP quy định về …": what follows is what the article says, not the title. */
export function isPartOfDocument({ tokens }: Context, candidate: Candidate<DocumentEvidence>): boolean {
  const at = lastOfPart(tokens, candidate);
  return PARTS.has(wordAt(tokens, at - 1)) && (isNumber(tokens, at) || /^(?:\p{L}|[ivx]+)$/u.test(wordAt(tokens, at)));
}

/** "khoản 3 Điều 9 (của) Nghị định …", "điểm a khoản 3 Điều 9, …". */
export function isPartOfArticle({ tokens }: Context, candidate: Candidate<DocumentEvidence>): boolean {
  const at = lastOfPart(tokens, candidate);
  const article = wordAt(tokens, at - 2) === ',' ? at - 3 : at - 2;
  if (wordAt(tokens, at - 1) !== 'điều' || wordAt(tokens, article - 1) !== 'khoản' || !isNumber(tokens, article))
    return false;
  // "sửa đổi, bổ sung khoản 3 Điều 4 Nghị định … về …": what is amended is told by its own subject.
  return !/^(?:sung|đổi)$/.test(wordAt(tokens, openerBefore(tokens, candidate)));
}

/** "sửa đổi, bổ sung Điều 3 Thông tư … quy định mức thu": the paper's title; behind "về" stands what its part is about. */
export function isAmendedPart({ tokens }: Context, candidate: Candidate<DocumentEvidence>, at: number): boolean {
  if (wordsAt(tokens, at, 'quy', 'định', 'về')) return false;
  const before = openerBefore(tokens, candidate);
  return wordsAt(tokens, before - 1, 'bổ', 'sung') || wordsAt(tokens, before - 1, 'sửa', 'đổi');
}

/** "quy định tại điểm a khoản 4 Điều 25 Nghị định …": the sentence has its verb, and a second "quy định" is the title's. */
export function isRuledIn({ tokens }: Context, candidate: Candidate<DocumentEvidence>): boolean {
  return wordsAt(tokens, openerBefore(tokens, candidate) - 1, 'quy', 'định');
}

/** The last token of "Điều 3" in "Điều 3 (của) Nghị định …". */
function lastOfPart(tokens: Context['tokens'], { start }: Candidate<DocumentEvidence>): number {
  const before = tokenFrom(tokens, start) - 1;
  const between = wordAt(tokens, before);
  return between === 'của' || between === ',' ? before - 1 : before;
}

/** The token before "khoản 2, Điều 3 của", which ends right before the mention. */
function openerBefore(tokens: Context['tokens'], { start }: Candidate<DocumentEvidence>): number {
  const i = tokenFrom(tokens, start) - 1;
  let at = i;
  while (at > i - MAX_PARTS && isOfPart(wordAt(tokens, at))) at--;
  return at;
}

const BESIDE_PARTS: ReadonlySet<string> = new Set('của tại , và'.split(' '));

function isOfPart(word: string): boolean {
  return PARTS.has(word) || BESIDE_PARTS.has(word) || /^(?:\d+|[a-zđ])$/.test(word);
}

/** Longest list of parts before a document, in tokens. */
const MAX_PARTS = 24;

/** The part opens its sentence ("Tại khoản 7 Điều 3 Nghị định …"), so that the verb behind the document is its own. */
export function opensWithPart({ tokens }: Context, candidate: Candidate<DocumentEvidence>): boolean {
  const i = openerBefore(tokens, candidate);
  const opener = /^(?:tại|theo)$/.test(wordAt(tokens, i)) ? i : i + 1;
  return isCapital(tokens, opener) && (isBreak(tokens, opener - 1) || wordAt(tokens, opener - 1) === '.');
}
