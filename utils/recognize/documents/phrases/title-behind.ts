import type { DocumentEvidence } from '../../../model/document-evidence';
import type { Candidate, Context } from '../../recognizer';
import { tokenFrom } from '../../shared/token-at';
import { isBreak, isCapital, printedBetween, wordAt, wordsAt } from '../../shared/words';
import { withAmendedPapers } from './amended-papers';
import { withoutClause } from './clause-behind';
import { aimAt, carriedOutAt, decisionTitleAt, readDecided } from './decision-title';
import { isPartOfArticle, isPartOfDocument, PARTS } from './part-of-document';
import { type ReadSubject, readSubject, subjectFrom, tidy } from './subject';
import type { Step, Surroundings } from './surroundings';
import { mayStartWithVerb, opensSurely } from './title-verb';

/** Reads the title behind a mention and what describes it: "về …", a quotation, a title that starts with its verb. */
export function readTitleBehind(
  context: Context,
  candidate: Candidate<DocumentEvidence>,
  at: number,
  read: Surroundings,
): Step | undefined {
  const { evidence } = candidate;
  if (read.title !== undefined || evidence.designation === 'title') return undefined;
  const { tokens } = context;
  const said = read.date !== undefined || read.issuer !== undefined || evidence.designation === 'session';
  // "…, ngày 16/1/2031, về …"
  const goesOn = said
    ? goesOnBehindComma(context, at + 1)
    : evidence.symbol !== undefined && opensSurely(context, at + 1);
  const behindComma = wordAt(tokens, at) === ',' && goesOn ? at + 1 : at;
  const decided = decisionTitleAt(tokens, evidence, at);
  const told = Math.max(carriedOutAt(context, evidence, at), aimAt(context, evidence, at));
  const subject =
    decided >= 0
      ? readDecided(context, decided)
      : told >= 0
        ? subjectFrom(context, told)
        : readSubject(context, behindComma, mayStartWithVerb(context, candidate, behindComma, read));
  if (subject === undefined || isCarried(context, candidate, subject) || isTold(context, candidate, subject, said))
    return undefined;
  const { title, next } = withAmendedPapers(context, evidence, withoutClause(context, candidate, subject));
  return { next, read: { title, titleNext: next } };
}

/** What "quy định" goes on with where it starts a title, and tells nothing yet. */
const RULED = /^(?:về|việc|trong|chi|xử|mức|điều|một)$/;

/** Longest title in brackets, in tokens. */
const MAX_INSIDE = 60;

/** "Nghị định 8/2031/NĐ-CP (quy định về …)", "… của UBND TP (về …)": the title of a document that is described, in brackets. */
export function readTitleInside(
  { tokens }: Context,
  { evidence }: Candidate<DocumentEvidence>,
  at: number,
  read: Surroundings,
): Step | undefined {
  if (wordAt(tokens, at) !== '(' || read.title !== undefined) return undefined;
  if (evidence.symbol === undefined && read.issuer === undefined) return undefined;
  const about = wordAt(tokens, at + 1) === 'về';
  const ruled = wordsAt(tokens, at + 1, 'quy', 'định') && RULED.test(wordAt(tokens, at + 3));
  if (!about && !ruled && !wordsAt(tokens, at + 1, 'hướng', 'dẫn')) return undefined;
  const first = about ? (wordAt(tokens, at + 2) === 'việc' ? at + 3 : at + 2) : at + 1;
  for (let i = first + 2; i < at + MAX_INSIDE && !isBreak(tokens, i); i++) {
    if (/^[(]$/.test(wordAt(tokens, i))) return undefined;
    if (wordAt(tokens, i) !== ')') continue;
    return { next: i + 1, read: { title: tidy(printedBetween(tokens, first, i)), titleNext: i } };
  }
  return undefined;
}

/** "đưa Nghị quyết 04 về Hòa An": where to, not what about. */
function isCarried({ tokens }: Context, candidate: Candidate<DocumentEvidence>, { first }: ReadSubject): boolean {
  if (wordAt(tokens, first - 1) !== 'về' || !isCapital(tokens, first)) return false;
  return /^(?:đưa|mang|gửi)$/.test(wordAt(tokens, tokenFrom(tokens, candidate.start) - 1));
}

/** "…, ngày 16/1/2031, về …", "… của Bộ Chính trị, quy định về …", "…, sửa đổi, bổ sung một số điều …". */
function goesOnBehindComma(context: Context, i: number): boolean {
  const { tokens } = context;
  return wordAt(tokens, i) === 'về' || wordsAt(tokens, i, 'quy', 'định', 'về') || opensSurely(context, i);
}

/** "…, Nghị định số 5 quy định người đóng là hộ gia đình": the sentence tells what it says. */
function isTold(
  context: Context,
  candidate: Candidate<DocumentEvidence>,
  subject: ReadSubject,
  said: boolean,
): boolean {
  const { tokens } = context;
  const { first } = subject;
  // "Điều 9 Nghị định số 5 về giá vé tàu": the article's subject, where nothing says whose the document is.
  const about = wordAt(tokens, first - 1) === 'về' || wordsAt(tokens, first - 2, 'về', '"');
  const before = tokenFrom(tokens, candidate.start) - 1;
  // "Điều 9, Nghị định số 5 về giá vé tàu": behind a comma the document is told for itself.
  if (!said && about && wordAt(tokens, before) !== ',' && isPartOfDocument(context, candidate)) {
    // "khoản 3 Điều 9 Nghị định … về giá vé": a clause has no subject of its own.
    if (isPartOfArticle(context, candidate) && candidate.evidence.symbol !== undefined)
      return wordAt(tokens, subject.next) === ':';
    return !/^(?:xử|hướng|quy|sửa)$/.test(wordAt(tokens, first));
  }
  if (wordAt(tokens, first) === 'quy' && isClause(tokens, subject) && !isNamedBy(tokens, first)) return true;
  // "Quyết định 190 năm 2031 quy định trình tự bầu như sau: …": what is told below.
  if (!said && wordsAt(tokens, first, 'quy', 'định') && wordsAt(tokens, subject.next - 2, 'như', 'sau')) return true;
  // "Về bến cảng, Nghị định số 137 phân định thẩm quyền … trong: mở bến; …": likewise.
  if (!said && wordAt(tokens, before) === ',' && wordsAt(tokens, subject.next, 'trong', ':')) return true;
  if (!said && wordsAt(tokens, first, 'bổ', 'sung') && PARTS.has(wordAt(tokens, first + 2))) return true;
  if (
    said ||
    !(wordAt(tokens, first) === 'sửa' || wordsAt(tokens, first, 'quy', 'định')) ||
    wordsAt(tokens, first + 2, 'chi', 'tiết')
  )
    return false;
  if (wordAt(tokens, subject.next) === 'là') return true;
  const opens = wordAt(tokens, before) === ',' || isBreak(tokens, before);
  if (wordAt(tokens, first) === 'sửa') return opens && PARTS.has(wordAt(tokens, behindAmending(context, first)));
  return wordAt(tokens, before) === ',' && wordAt(tokens, first + 2) !== 'về';
}

/** Words of a clause behind its subject. */
const GOES_ON = /^(?:là|sẽ|phải|thì|nhưng|gồm)$/;

/** "quy định chủ tàu … phải nộp thuế", "quy định các phòng [được] tổ chức ở xã gồm …"; a list may be of what must be done. */
function isClause(tokens: Context['tokens'], { first, next }: ReadSubject): boolean {
  // "quy định phí bến sẽ có hiệu lực": so does the document.
  if (wordsAt(tokens, next, 'sẽ', 'có', 'hiệu', 'lực')) return false;
  if (GOES_ON.test(wordAt(tokens, next)) || wordsAt(tokens, next, 'được', 'tổ', 'chức')) return true;
  if (wordsAt(tokens, first + 2, 'danh', 'mục')) return false;
  for (let i = first + 3; i < next; i++) if (wordAt(tokens, i) === 'phải') return true;
  return false;
}

/** "quy định về", "quy định việc", "quy định chi tiết": no clause starts so. */
function isNamedBy(tokens: Context['tokens'], first: number): boolean {
  return /^(?:về|việc)$/.test(wordAt(tokens, first + 2)) || wordsAt(tokens, first + 2, 'chi', 'tiết');
}

function behindAmending({ tokens }: Context, i: number): number {
  return wordsAt(tokens, i + 2, ',', 'bổ', 'sung') ? i + 5 : i + 2;
}
