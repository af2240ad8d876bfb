import type { DocumentEvidence } from '../../../model/document-evidence';
import type { Candidate, Context } from '../../recognizer';
import { tokenFrom } from '../../shared/token-at';
import { isBreak, isCapital, wordAt, wordsAt } from '../../shared/words';
import { type ReadSubject, subjectBetween } from './subject';
import { endsPassive } from './subject-clause';

/**
 * "Theo Công văn số 7 … hướng dẫn năm học mới[, trường mở sớm]." A sentence that opens with the document has a clause behind
 * it: where that clause was read as part of the title, the title ended at the comma before it.
 */
export function withoutClause(
  context: Context,
  candidate: Candidate<DocumentEvidence>,
  subject: ReadSubject,
): ReadSubject {
  const opener = openerOf(context, candidate);
  if (opener === '') return subject;
  // "Căn cứ Nghị định 5 quy định chức năng, nhiệm vụ của cảng vụ": a law's own words have no clause behind them.
  const comma = clauseComma(context, subject, opener !== 'căn');
  if (comma < subject.first + 2) return subject;
  return { ...subject, next: comma, title: subjectBetween(context, subject.first, comma) };
}

/** The first word of "Theo Thông tư 7 …", "Căn cứ Thông tư 7 …" at the start of a sentence; `''` for anything else. */
function openerOf({ tokens }: Context, { start }: Candidate<DocumentEvidence>): string {
  const before = tokenFrom(tokens, start) - 1;
  const opener = wordsAt(tokens, before - 1, 'căn', 'cứ') ? before - 1 : before;
  const word = wordAt(tokens, opener);
  return /^(?:theo|tại|căn)$/.test(word) && isCapital(tokens, opener) ? word : '';
}

/** Longest subject of the clause, in tokens. */
const MAX_SUBJECT = 6;

/** The comma before the clause inside what was read as title, also the only one where one is `told`; -1 where none shows. */
function clauseComma(context: Context, { first, next }: ReadSubject, told: boolean): number {
  const { tokens } = context;
  let commas = 0;
  let last = -1;
  for (let i = first; i < next; i++) {
    const word = wordAt(tokens, i);
    if (word === '"') return -1;
    if (word === ',') {
      commas++;
      last = i;
    } else if (isVerbBehind(last, i) && /^(?:phải|cần|sẽ)$/.test(word)) return last;
  }
  if (isVerbBehind(last, next) && isMainVerb(context, next)) return last;
  return told && commas === 1 && (wordAt(tokens, next) === '.' || isBreak(tokens, next)) ? last : -1;
}

function isVerbBehind(comma: number, i: number): boolean {
  return comma >= 0 && i - comma > 2 && i - comma <= MAX_SUBJECT;
}

/** "… [sẽ] nộp phí", "… [được] hỗ trợ": what somebody does or gets, and not what was done to the document. */
function isMainVerb(context: Context, i: number): boolean {
  const word = wordAt(context.tokens, i);
  if (/^(?:sẽ|là|cũng|vẫn)$/.test(word)) return wordAt(context.tokens, i + 1) !== 'có';
  return word === 'được' && !endsPassive(context, i);
}
