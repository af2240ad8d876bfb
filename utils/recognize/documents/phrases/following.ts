import { EntryType } from '../../../lexicon/rows';
import type { DocumentEvidence } from '../../../model/document-evidence';
import type { Candidate, Context } from '../../recognizer';
import { isoDate, readDate } from '../../shared/date';
import { tokenFrom } from '../../shared/token-at';
import { isBreak, isCapital, isWord, wordAt, wordsAt, yearAt } from '../../shared/words';
import { readAdoption } from './adoption';
import { issuerInFull, readIssuer } from './issuer';
import { TITLED_KINDS } from './law-title';
import { readDayBefore, readIssuerBehind, readMakerBefore } from './maker';
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
  read = withAdoption(context, { ...read, next: at });
  return withMaker(context, candidate, first, read);
}

/** "… đã được Quốc hội thông qua ngày 29/11/2030": behind all that describes the document. */
function withAdoption(context: Context, read: Surroundings & { readonly next: number }): Surroundings {
  if (read.issuer !== undefined) return read;
  const adopted = readAdoption(context, read.next);
  if (adopted === undefined) return read;
  const date = read.date ?? adopted.date;
  return { ...read, issuer: issuerInFull(adopted.issuer), ...(date === undefined ? {} : { date }) };
}

function withMaker(
  context: Context,
  candidate: Candidate<DocumentEvidence>,
  first: number,
  read: Surroundings,
): Surroundings {
  const { designation, issuer, kind } = candidate.evidence;
  const maker =
    designation === 'title' && kind !== 'luật' && kind !== 'bộ luật' ? undefined : readMakerBefore(context, first);
  // Of laws only the National Assembly is the maker: ministries "have" them, too.
  const isMaker =
    maker !== undefined &&
    (designation !== 'title' || maker.issuer === 'Quốc hội') &&
    !isContradicted(maker.issuer, candidate.evidence.symbol);
  const date = read.date ?? (isMaker ? readDayBefore(context, maker.first) : undefined);
  const dated = date === undefined ? read : { ...read, date };
  if (read.issuer !== undefined || issuer !== undefined) return dated;
  if (isMaker && maker.issuer !== undefined) return { ...dated, issuer: maker.issuer, made: true };
  if (designation === 'title') return dated;
  const speaker = readIssuerBehind(context, tokenFrom(context.tokens, candidate.end));
  return speaker === undefined ? dated : { ...dated, issuer: speaker };
}

/** "/TW" is the Party's: whoever signs for the State does not make it. */
function isContradicted(issuer: string | undefined, symbol: string | undefined): boolean {
  return (
    /\/T[WƯ]$/.test(symbol ?? '') && /^(?:Thủ tướng Chính phủ|Chính phủ|Quốc hội|Chủ tịch nước)$/.test(issuer ?? '')
  );
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
  else if (wordAt(tokens, from) === 'ký' || wordAt(tokens, from) === 'cấp') from++;
  if (wordAt(tokens, from) === 'ngày' || bracket) {
    const date = readDate(tokens, from);
    const iso = date === undefined ? undefined : isoDate(date, context.publishedAt);
    if (date === undefined || (bracket && wordAt(tokens, date.next) !== ')')) return undefined;
    const next = bracket ? date.next + 1 : date.next;
    // A day whose year nothing tells is passed over: the issuer stands behind it.
    return iso === undefined ? { next, read: {} } : { next, read: { date: iso } };
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
  const { designation, kind } = candidate.evidence;
  if (designation === 'title' && TITLED_KINDS.has(kind) && !wordsAt(tokens, at + 1, 'quốc', 'hội')) return undefined;
  const issuer = readIssuer(context, at + 1);
  return issuer === undefined ? undefined : { next: issuer.next, read: { issuer: issuerInFull(issuer.name) } };
}

const REMARKS = /^(?:nay|trước|sau|đã|được|sửa|gọi|khóa|có)$/;

/** "(nay là Quân ủy Trung ương)", "(đã được sửa đổi, bổ sung)", "(Nghị định 57)", ", khóa XIII": passed over. */
function readRemark({ tokens, hits }: Context, at: number): Step | undefined {
  if (wordAt(tokens, at) === 'khóa' && isWord(tokens, at + 1)) return { next: at + 2, read: {} };
  if (wordAt(tokens, at) !== '(') return undefined;
  const alias = ((hits.types[at + 1] ?? 0) & EntryType.DocumentKind) !== 0;
  if (!alias && !REMARKS.test(wordAt(tokens, at + 1))) return undefined;
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
  const described = read.issuer !== undefined && read.date !== undefined && !opensWithPart(context, candidate);
  const whole = inFull && evidence.kind !== 'quy định' && (described || !isPartOfDocument(context, candidate));
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
