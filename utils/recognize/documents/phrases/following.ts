import type { DocumentEvidence } from '../../../model/document-evidence';
import type { Candidate, Context } from '../../recognizer';
import { isoDate, readDate } from '../../shared/date';
import { tokenFrom } from '../../shared/token-at';
import { isWord, wordAt, wordsAt, yearAt } from '../../shared/words';
import { issuerInFull, readIssuer, readIssuerBefore, readIssuerBehind } from './issuer';
import { readSubject } from './subject';

/** What stands around a mention and describes its document. */
export interface Surroundings {
  readonly date?: string;
  readonly issuer?: string;
  readonly title?: string;
  /** The year behind "năm", where no day is said. */
  readonly year?: string;
  /** The token behind the title. */
  readonly titleNext?: number;
  /** The token behind all that was read. */
  readonly next?: number;
  /** True if the issuer was read before the mention: "Chính phủ ban hành …". */
  readonly made?: boolean;
}

/** How many attributes may follow each other: date, issuer, remark in brackets, subject. */
const MAX_STEPS = 6;

/** Reads date, issuer and title around a mention. */
export function readSurroundings(context: Context, candidate: Candidate<DocumentEvidence>): Surroundings {
  const { tokens } = context;
  const first = tokenFrom(tokens, candidate.start);
  let at = tokenFrom(tokens, candidate.end);
  let read: Surroundings = {};
  for (let step = 0; step < MAX_STEPS; step++) {
    const more = readOne(context, candidate, at, read);
    if (more === undefined) break;
    at = more.next;
    read = { ...read, ...more.read };
  }
  read = { ...read, next: at };
  if (read.issuer !== undefined || candidate.evidence.issuer !== undefined) return read;
  if (candidate.evidence.designation === 'title') return read;
  const maker = readIssuerBefore(context, first);
  if (maker !== undefined) return { ...read, issuer: maker, made: true };
  const speaker = readIssuerBehind(context, tokenFrom(tokens, candidate.end));
  return speaker === undefined ? read : { ...read, issuer: speaker };
}

interface Step {
  readonly next: number;
  readonly read: Surroundings;
}

function readOne(
  context: Context,
  candidate: Candidate<DocumentEvidence>,
  at: number,
  read: Surroundings,
): Step | undefined {
  return (
    readDay(context, at, read) ??
    readBody(context, candidate, at, read) ??
    readRemark(context, at) ??
    readTitle(context, candidate, at, read)
  );
}

function readDay(context: Context, at: number, read: Surroundings): Step | undefined {
  if (read.date !== undefined) return undefined;
  const { tokens } = context;
  const bracket = wordAt(tokens, at) === '(';
  let from = bracket || wordAt(tokens, at) === ',' ? at + 1 : at;
  if (wordsAt(tokens, from, 'ban', 'hành') || wordsAt(tokens, from, 'ký', 'ban')) from += 2;
  else if (wordAt(tokens, from) === 'ký') from++;
  if (wordAt(tokens, from) === 'ngày' || bracket) {
    const date = readDate(tokens, from);
    const iso = date === undefined ? undefined : isoDate(date, context.publishedAt);
    if (date === undefined || iso === undefined) return undefined;
    if (bracket && wordAt(tokens, date.next) !== ')') return undefined;
    return { next: bracket ? date.next + 1 : date.next, read: { date: iso } };
  }
  const year = wordAt(tokens, at) === 'năm' ? yearAt(tokens, at + 1) : undefined;
  return year === undefined || read.year !== undefined ? undefined : { next: at + 2, read: { year } };
}

function readBody(
  context: Context,
  candidate: Candidate<DocumentEvidence>,
  at: number,
  read: Surroundings,
): Step | undefined {
  const { tokens } = context;
  if (read.issuer !== undefined || wordAt(tokens, at) !== 'của') return undefined;
  // "vi phạm Luật Nhà ở của Ủy ban …": laws are the National Assembly's, and rarely said to be.
  if (candidate.evidence.designation === 'title' && !wordsAt(tokens, at + 1, 'quốc', 'hội')) return undefined;
  const issuer = readIssuer(context, at + 1);
  return issuer === undefined ? undefined : { next: issuer.next, read: { issuer: issuerInFull(issuer.name) } };
}

const REMARKS = /^(?:nay|trước|sau|đã|được|sửa|gọi|khóa|có)$/;

/** "(nay là Quân ủy Trung ương)", "(đã được sửa đổi, bổ sung)", ", khóa XIII": passed over. */
function readRemark({ tokens }: Context, at: number): Step | undefined {
  if (wordAt(tokens, at) === 'khóa' && isWord(tokens, at + 1)) return { next: at + 2, read: {} };
  if (wordAt(tokens, at) !== '(' || !REMARKS.test(wordAt(tokens, at + 1))) return undefined;
  for (let i = at + 2; i < at + 25 && i < tokens.count; i++) {
    if (wordAt(tokens, i) === ')') return { next: i + 1, read: {} };
  }
  return undefined;
}

function readTitle(
  context: Context,
  candidate: Candidate<DocumentEvidence>,
  at: number,
  read: Surroundings,
): Step | undefined {
  const { evidence } = candidate;
  if (read.title !== undefined || evidence.designation === 'title') return undefined;
  const inFull = evidence.symbol !== undefined || read.issuer !== undefined || read.date !== undefined;
  const whole = inFull && evidence.kind !== 'quy định' && !isPartOfDocument(context, candidate);
  const subject = readSubject(context, at, whole);
  if (subject === undefined) return undefined;
  return {
    next: subject.next,
    read: { title: subject.title, titleNext: subject.next },
  };
}

/** "Khoản 7 Điều 3 Nghị định 98/2020/NĐ-CP quy định về …": what follows is what the article says, not the title. */
function isPartOfDocument({ tokens }: Context, candidate: Candidate<DocumentEvidence>): boolean {
  const before = tokenFrom(tokens, candidate.start) - 1;
  const at = /^(?:của|,)$/.test(wordAt(tokens, before)) ? before - 1 : before;
  return /^(?:điều|khoản|điểm|mục|chương)$/.test(wordAt(tokens, at - 1));
}
