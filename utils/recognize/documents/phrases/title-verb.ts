import type { DocumentEvidence } from '../../../model/document-evidence';
import type { Candidate, Context } from '../../recognizer';
import { tokenFrom } from '../../shared/token-at';
import { isNumber, wordAt, wordsAt } from '../../shared/words';
import { isCapitalKind } from './kind-word';
import { readMakerBefore } from './maker';
import { isAmendedPart, isPartOfDocument, isRuledIn, opensWithPart } from './part-of-document';
import { subjectEnd } from './subject-end';
import type { Surroundings } from './surroundings';

/** Only behind a document named in full is "quy định …" its title, and not what some part of it says. */
export function mayStartWithVerb(
  context: Context,
  candidate: Candidate<DocumentEvidence>,
  at: number,
  read: Surroundings,
): boolean {
  const { kind, symbol, issuer } = candidate.evidence;
  const described =
    read.issuer !== undefined && isToldWhich(context, candidate, at, read) && !opensWithPart(context, candidate);
  // "công văn 11 của Ban Chỉ đạo sắp xếp …": the committee's task.
  if (read.issuer?.endsWith('Ban Chỉ đạo') === true) return false;
  if (kind === 'quy định' && !wordsAt(context.tokens, at, 'quy', 'định', 'về')) return false;
  if (opensSurely(context, at)) return true;
  if (symbol === undefined && issuer === undefined && read.issuer === undefined && read.date === undefined)
    return isTitled(context, candidate, at);
  return described || !isPartOfDocument(context, candidate) || isAmendedPart(context, candidate, at);
}

/** A day, "quy định về", or a verb that the sentence has already: then what follows is the title. */
function isToldWhich(
  context: Context,
  candidate: Candidate<DocumentEvidence>,
  at: number,
  read: Surroundings,
): boolean {
  if (read.date !== undefined || wordsAt(context.tokens, at, 'quy', 'định', 'về')) return true;
  return candidate.evidence.symbol !== undefined && isRuledIn(context, candidate);
}

/** "quy định chi tiết một số điều …", "hướng dẫn thi hành …": what only titles say, of whatever part the sentence speaks. */
export function opensSurely({ tokens }: Context, i: number): boolean {
  const verb = wordAt(tokens, i);
  if (verb === 'quy') {
    if (wordsAt(tokens, i + 1, 'định', 'một', 'số', 'điều')) return true;
    if (wordsAt(tokens, i + 1, 'định', 'xử', 'phạt', 'vi', 'phạm', 'hành', 'chính')) return true;
    if (!wordsAt(tokens, i + 1, 'định', 'chi', 'tiết')) return false;
    return /^(?:một|thi|và|các|luật)$/.test(wordAt(tokens, i + 4)) || wordsAt(tokens, i + 4, 'về', '"');
  }
  if (verb === 'hướng') return wordsAt(tokens, i + 1, 'dẫn', 'thi', 'hành') || wordsAt(tokens, i + 1, 'dẫn', 'luật');
  if (verb !== 'sửa' || !wordsAt(tokens, i + 1, 'đổi', ',', 'bổ', 'sung', 'một', 'số')) return false;
  return /^(?:điều|nghị|thông|nội)$/.test(wordAt(tokens, i + 7));
}

/** A short number with its year ("Thông tư 04/2031 quy định về …"), or one that a body is said to make. */
function isTitled(context: Context, candidate: Candidate<DocumentEvidence>, at: number): boolean {
  if (candidate.evidence.designation !== 'number') return false;
  const first = tokenFrom(context.tokens, candidate.start);
  if (wordAt(context.tokens, first - 1) === 'ký' || readMakerBefore(context, first) !== undefined) return true;
  if (amendsPaper(context, at)) return !isPartOfDocument(context, candidate);
  if (candidate.evidence.year === undefined || !wordsAt(context.tokens, at, 'quy', 'định')) return false;
  if (isPartOfDocument(context, candidate)) return false;
  return wordAt(context.tokens, at + 2) === 'về' || takesEffect(context, subjectEnd(context, at));
}

/** How far behind "sửa đổi" the amended paper is named, in tokens. */
const AMENDED_REACH = 12;

/** What is amended: a part of a paper, or all of it. */
const AMENDED = /^(?:điều|khoản|điểm|một|nghị|thông|quyết)$/;

/** "Nghị định 49/2031 sửa đổi, bổ sung Điều 15 của Nghị định số 25/2021 …": what it amends is another paper. */
function amendsPaper(context: Context, at: number): boolean {
  const { tokens } = context;
  const from = wordsAt(tokens, at + 2, ',', 'bổ', 'sung') ? at + 5 : at + 2;
  if (!wordsAt(tokens, at, 'sửa', 'đổi') || !AMENDED.test(wordAt(tokens, from))) return false;
  for (let i = from; i < from + AMENDED_REACH && !/^[.;]$/.test(wordAt(tokens, i)); i++)
    if (isCapitalKind(context, i) && (i === from || isOfPaper(context, i - 1))) return true;
  return false;
}

/** "Điều 15 [của] Nghị định", "khoản [4] Nghị định"; not "mức phí mà Nghị định … đặt ra". */
function isOfPaper({ tokens }: Context, before: number): boolean {
  return isNumber(tokens, before) || /^(?:của|tại|trong)$/.test(wordAt(tokens, before));
}

/** "Nghị định 44/2031 quy định mức đóng phí[, có hiệu lực] từ ngày 1/6": a title in a list of what comes into force. */
function takesEffect({ tokens }: Context, end: number): boolean {
  return wordsAt(tokens, wordAt(tokens, end) === ',' ? end + 1 : end, 'có', 'hiệu', 'lực');
}
