import { leadingNumber } from '../../../lexicon/symbol-key';
import type { DocumentEvidence } from '../../../model/document-evidence';
import type { Context } from '../../recognizer';
import { wordAt, wordsAt } from '../../shared/words';
import { behindDay } from './issue-day';
import { readIssuer } from './issuer';
import { type KindWord, kindWordAt } from './kind-word';
import { type ReadNumber, readNumber } from './number';
import { opensTitle, type ReadSubject, subjectBetween } from './subject';
import { subjectEnd } from './subject-end';

/** Most papers told behind the first that is amended. */
const MOST = 6;

/**
 * Goes on with the title of a paper that amends or carries out others: over what they were amended by ("sửa đổi … Nghị định 8
 * … về bến cảng [đã được sửa đổi, bổ sung tại Nghị định 9 …]") and the next of them ("… [và Nghị định 10 … về cứu hộ]"). All
 * of those are older than the paper itself; a younger one stands beside it in the sentence.
 */
export function withAmendedPapers(context: Context, own: DocumentEvidence, subject: ReadSubject): ReadSubject {
  const { tokens } = context;
  const amended = /^(?:sửa|bãi|hướng|bổ)$/.test(wordAt(tokens, subject.first)) ? paperIn(context, subject) : undefined;
  if (amended === undefined || wordAt(tokens, subject.next - 1) === '"') return subject;
  let { next } = subject;
  for (let n = 0; n < MOST; n++) {
    const more = Math.max(behindRevision(context, own, next), behindOther(context, own, amended, next));
    if (more < 0) break;
    next = more;
  }
  return next === subject.next ? subject : { ...subject, next, title: subjectBetween(context, subject.first, next) };
}

/** The kind of the first paper that a subject names by its number. */
function paperIn(context: Context, { first, next }: ReadSubject): string | undefined {
  for (let i = first; i < next; i++) {
    const paper = readPaper(context, i);
    if (paper !== undefined) return paper.kind.row.kind;
  }
  return undefined;
}

interface Paper {
  readonly kind: KindWord;
  readonly number: ReadNumber;
}

/** "Nghị định (số) 8/2031/NĐ-CP" at token `i`. */
function readPaper(context: Context, i: number): Paper | undefined {
  const kind = kindWordAt(context, i);
  if (kind === undefined || !kind.capital || kind.short) return undefined;
  const at = wordAt(context.tokens, kind.next) === 'số' ? kind.next + 1 : kind.next;
  const number = readNumber(context.tokens, context.lexicon, at);
  return number === undefined ? undefined : { kind, number };
}

/** True of a paper that was there before this one: by its year, of one kind and year by its number. */
function isOlder(own: DocumentEvidence, { kind, number }: Paper): boolean {
  const year = own.year ?? own.date?.slice(0, 4);
  if (year === undefined || number.year === undefined || number.year > year) return false;
  if (number.year < year || kind.row.kind !== own.kind) return true;
  return Number(leadingNumber(number.printed)) < Number(leadingNumber(own.number ?? ''));
}

/** "[và Nghị định 10/2030/NĐ-CP … về cứu hộ]": the token behind a further paper of the same kind; -1 for anything else. */
function behindOther(context: Context, own: DocumentEvidence, amended: string, at: number): number {
  if (wordAt(context.tokens, at) !== 'và') return -1;
  const paper = readPaper(context, at + 1);
  if (paper === undefined || paper.kind.row.kind !== amended || !isOlder(own, paper)) return -1;
  return subjectEnd(context, at + 1);
}

/**
 * "(,) (đã) được sửa đổi, bổ sung (một số điều) tại Nghị định 9/2030/NĐ-CP …": the token behind what amended; -1 for anything
 * else.
 */
function behindRevision(context: Context, own: DocumentEvidence, at: number): number {
  const { tokens } = context;
  let i = wordAt(tokens, at) === ',' ? at + 1 : at;
  if (wordAt(tokens, i) === 'đã') i++;
  if (!wordsAt(tokens, i, 'được', 'sửa', 'đổi')) return -1;
  i += 3;
  if (wordsAt(tokens, i, ',', 'bổ', 'sung')) i += 3;
  if (wordsAt(tokens, i, 'một', 'số')) i += wordAt(tokens, i + 2) === 'điều' ? 3 : 4;
  if (!/^(?:tại|theo|bởi)$/.test(wordAt(tokens, i))) return -1;
  i = wordsAt(tokens, i + 1, 'quy', 'định', 'tại') ? i + 4 : i + 1;
  for (let end = -1; ; ) {
    const paper = readPaper(context, i);
    if (paper === undefined || !isOlder(own, paper)) return end;
    end = behindDescription(context, paper.number.next);
    if (!/^(?:,|và)$/.test(wordAt(tokens, end))) return end;
    i = end + 1;
  }
}

/** The token behind the day, the maker and the title of a paper whose number ends before token `i`. */
function behindDescription(context: Context, i: number): number {
  const { tokens } = context;
  let next = behindDay(tokens, i);
  const maker = wordAt(tokens, next) === 'của' ? readIssuer(context, next + 1) : undefined;
  next = maker?.next ?? next;
  return wordAt(tokens, next) === 'về' || opensTitle(context, next) ? subjectEnd(context, next) : next;
}
