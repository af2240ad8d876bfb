import type { DocumentEvidence } from '../../../model/document-evidence';
import type { Candidate, Context } from '../../recognizer';
import { tokenFrom } from '../../shared/token-at';
import { isBreak, isCapital, wordAt, wordsAt } from '../../shared/words';
import { type ReadSubject, readSubject } from './subject';
import type { Step, Surroundings } from './surroundings';

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
  const said = read.date !== undefined || read.issuer !== undefined;
  // "…, ngày 16/1/2031, về …"
  const from = said && wordAt(tokens, at) === ',' && wordAt(tokens, at + 1) === 'về' ? at + 1 : at;
  const subject = readSubject(context, from, mayStartWithVerb(context, candidate, from, read));
  if (subject === undefined || isTold(context, candidate, subject, said)) return undefined;
  return { next: subject.next, read: { title: subject.title, titleNext: subject.next } };
}

/** Only behind a document named in full is "quy định …" its title, and not what some part of it says. */
function mayStartWithVerb(
  context: Context,
  candidate: Candidate<DocumentEvidence>,
  at: number,
  read: Surroundings,
): boolean {
  const { kind, symbol, issuer } = candidate.evidence;
  const described = read.issuer !== undefined && read.date !== undefined && !opensWithPart(context, candidate);
  if (kind === 'quy định' && !wordsAt(context.tokens, at, 'quy', 'định', 'về')) return false;
  if (symbol === undefined && issuer === undefined && read.issuer === undefined && read.date === undefined)
    return false;
  return described || !isPartOfDocument(context, candidate);
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
  if (said || !/^(?:quy|sửa)$/.test(wordAt(tokens, first)) || wordsAt(tokens, first + 2, 'chi', 'tiết')) return false;
  if (wordAt(tokens, subject.next) === 'là') return true;
  const before = tokenFrom(tokens, candidate.start) - 1;
  const opens = wordAt(tokens, before) === ',' || isBreak(tokens, before);
  if (wordAt(tokens, first) === 'sửa') return opens && PART.test(wordAt(tokens, behindAmending(context, first)));
  return wordAt(tokens, before) === ',' && wordAt(tokens, first + 2) !== 'về';
}

function behindAmending({ tokens }: Context, i: number): number {
  return wordsAt(tokens, i + 2, ',', 'bổ', 'sung') ? i + 5 : i + 2;
}

/** "Khoản 7 Điều 3 Nghị định 98/2020/NĐ-CP quy định về …": what follows is what the article says, not the title. */
function isPartOfDocument({ tokens }: Context, candidate: Candidate<DocumentEvidence>): boolean {
  const before = tokenFrom(tokens, candidate.start) - 1;
  const at = /^(?:của|,)$/.test(wordAt(tokens, before)) ? before - 1 : before;
  return PART.test(wordAt(tokens, at - 1));
}

const PART = /^(?:điều|khoản|điểm|mục|chương)$/;

/** The part opens its sentence ("Tại khoản 7 Điều 3 Nghị định …"), so that the verb behind the document is its own. */
function opensWithPart({ tokens }: Context, candidate: Candidate<DocumentEvidence>): boolean {
  let i = tokenFrom(tokens, candidate.start) - 1;
  while (/^(?:điều|khoản|điểm|mục|chương|của|,|và|\d+|[a-zđ])$/.test(wordAt(tokens, i))) i--;
  const opener = /^(?:tại|theo)$/.test(wordAt(tokens, i)) ? i : i + 1;
  return isCapital(tokens, opener) && (isBreak(tokens, opener - 1) || wordAt(tokens, opener - 1) === '.');
}
