import type { DocumentEvidence } from '../../../model/document-evidence';
import type { Tokens } from '../../../text/tokens';
import type { Candidate, Context } from '../../recognizer';
import { isoDate, readDate } from '../../shared/date';
import { tokenFrom } from '../../shared/token-at';
import { isCapital, wordAt, wordsAt, yearAt } from '../../shared/words';
import { articleDay } from './article-day';
import { withAdoption, withMaker } from './issuance';
import { issuerInFull, type ReadIssuer, readIssuer } from './issuer';
import { TITLED_KINDS } from './law-title';
import { readRemark, readSigned } from './passed-over';
import { type Step, type Surroundings, withMore } from './surroundings';
import { readTerm } from './term';
import { readTitleBehind, readTitleInside } from './title-behind';

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
    read = withMore(read, more.read);
  }
  read = withAdoption(context, withMore(read, { next: at }), at);
  return withMaker(context, candidate, first, read);
}

function readOne(
  context: Context,
  candidate: Candidate<DocumentEvidence>,
  at: number,
  read: Surroundings,
): Step | undefined {
  return (
    readDay(context, candidate, at, read) ??
    readBody(context, candidate, at, read) ??
    readTitleInside(context, candidate, at, read) ??
    readRemark(context, at) ??
    readSigned(context, at) ??
    readTitleBehind(context, candidate, at, read)
  );
}

function readDay(
  context: Context,
  candidate: Candidate<DocumentEvidence>,
  at: number,
  read: Surroundings,
): Step | undefined {
  if (read.date !== undefined) return undefined;
  const { tokens } = context;
  const bracket = wordAt(tokens, at) === '(';
  const from = behindIssued(tokens, bracket || wordAt(tokens, at) === ',' ? at + 1 : at);
  if (wordAt(tokens, from) !== 'ngày' && !bracket) {
    return read.year === undefined ? readYear(tokens, at) : undefined;
  }
  const date = readDate(tokens, from);
  if (date === undefined) return behindMisprint(tokens, from);
  // "Quyết định số 10/2031/QĐ-UBND ngày 18/1": the number tells the year.
  const { year } = candidate.evidence;
  const iso = isoDate(date, year === undefined ? articleDay(context) : `${year}-12-31`);
  if (bracket) return behindBracketedDay(context, date.next, iso);
  // "… về thanh tra bến tàu ngày 25-5, ông …": behind the title a day without year is the sentence's.
  if (read.title !== undefined && date.year === undefined) return undefined;
  if (opensNextSentence(context, candidate, at, date.next)) return undefined;
  // A day whose year nothing tells is passed over: the issuer stands behind it.
  return { next: date.next, read: dated(iso) };
}

function dated(date: string | undefined): Surroundings {
  return date === undefined ? {} : { date };
}

/** "(ngày 25/10/2017)", "(ngày 25/10/2017 của Ban Chấp hành Trung ương Đảng khóa XII)": what follows the day at token `i`. */
function behindBracketedDay(context: Context, i: number, date: string | undefined): Step | undefined {
  const { tokens } = context;
  if (wordAt(tokens, i) === ')') return { next: i + 1, read: dated(date) };
  const issuer = wordAt(tokens, i) === 'của' ? readIssuer(context, i + 1) : undefined;
  if (issuer === undefined) return undefined;
  const behind = readTerm(tokens, issuer.next)?.next ?? issuer.next;
  const next = wordAt(tokens, behind) === ')' ? behind + 1 : behind;
  return { next, read: { issuer: issuerInFull(issuer.name), ...dated(date) } };
}

/** "ngày 10/4/20219 [của] Chính phủ": a day that is none is passed over where the body stands behind it. */
function behindMisprint(tokens: Tokens, from: number): Step | undefined {
  let next = from + 1;
  while (next < from + 8 && /^[\d/.-]+$/.test(wordAt(tokens, next))) next++;
  return wordAt(tokens, from) === 'ngày' && next > from + 1 && wordAt(tokens, next) === 'của'
    ? { next, read: {} }
    : undefined;
}

function readYear(tokens: Tokens, at: number): Step | undefined {
  const year = wordAt(tokens, at) === 'năm' ? yearAt(tokens, at + 1) : undefined;
  return year === undefined ? undefined : { next: at + 2, read: { year } };
}

/** "Theo Nghị định 67[, ngày 25/8/2031,] Bộ Nông nghiệp có thông tư 26": the day between two commas is the sentence's. */
function opensNextSentence(
  { tokens }: Context,
  { evidence }: Candidate<DocumentEvidence>,
  at: number,
  next: number,
): boolean {
  if (evidence.symbol !== undefined || wordAt(tokens, at) !== ',') return false;
  return wordAt(tokens, next) === ',' && isCapital(tokens, next + 1);
}

/** The token behind "(đã được) (ký) ban hành", "ký", "cấp", "thông qua" at token `i`; `i` for anything else. */
function behindIssued(tokens: Tokens, i: number): number {
  let at = i;
  if (/^(?:đã|vừa|mới)$/.test(wordAt(tokens, at))) at++;
  if (wordAt(tokens, at) === 'được') at++;
  const from = at;
  if (wordAt(tokens, at) === 'ký' || wordAt(tokens, at) === 'cấp') at++;
  if (wordsAt(tokens, at, 'ban', 'hành') || wordsAt(tokens, at, 'thông', 'qua')) at += 2;
  if (at === from) return i;
  return wordAt(tokens, at) === 'vào' ? at + 1 : at;
}

function readBody(
  context: Context,
  candidate: Candidate<DocumentEvidence>,
  at: number,
  read: Surroundings,
): Step | undefined {
  const { tokens } = context;
  if (read.issuer !== undefined) return undefined;
  // "ngày 1/6/2031, của Văn phòng Chính phủ"
  const of = behindApposition(tokens, wordAt(tokens, at) === ',' && read.date !== undefined ? at + 1 : at);
  if (wordAt(tokens, of) === 'do') return readRuledBy(context, of);
  if (wordAt(tokens, of) !== 'của') return readBareBody(context, candidate, at);
  // "vi phạm Luật Nhà ở của Ủy ban …": laws are the National Assembly's, and rarely said to be.
  const { designation, kind } = candidate.evidence;
  if (designation === 'title' && TITLED_KINDS.has(kind) && !wordsAt(tokens, of + 1, 'quốc', 'hội')) return undefined;
  const issuer = readIssuer(context, of + 1);
  if (issuer === undefined) return undefined;
  const { name, next } = kind.endsWith('liên tịch') ? withPartners(context, issuer) : issuer;
  return { next, read: { issuer: issuerInFull(name) } };
}

/** "Thông tư 37, một quy định [của] Bộ Công Thương": what it is, said once more; `i` for anything else. */
function behindApposition(tokens: Tokens, i: number): number {
  if (wordAt(tokens, i) !== ',' || wordAt(tokens, i + 1) !== 'một') return i;
  return /^(?:định|bản)$/.test(wordAt(tokens, i + 3)) && wordAt(tokens, i + 4) === 'của' ? i + 4 : i;
}

/** "Thông tư 40/2017/TT-BTC do Bộ Tài chính [quy định] …": who makes it stands before the verb of its title. */
function readRuledBy(context: Context, at: number): Step | undefined {
  const issuer = isCapital(context.tokens, at + 1) ? readIssuer(context, at + 1) : undefined;
  if (issuer === undefined || !wordsAt(context.tokens, issuer.next, 'quy', 'định')) return undefined;
  return { next: issuer.next, read: { issuer: issuerInFull(issuer.name) } };
}

/** "Nghị quyết 04 Bộ Chính trị": the two highest bodies of the Party, as people say it. */
function readBareBody({ tokens }: Context, { evidence }: Candidate<DocumentEvidence>, at: number): Step | undefined {
  if (evidence.designation !== 'number' || !isCapital(tokens, at)) return undefined;
  if (wordsAt(tokens, at, 'bộ', 'chính', 'trị')) return { next: at + 3, read: { issuer: 'Bộ Chính trị' } };
  return wordsAt(tokens, at, 'ban', 'bí', 'thư') ? { next: at + 3, read: { issuer: 'Ban Bí thư' } } : undefined;
}

/** "Thông tư liên tịch … của Bộ Tư pháp, Bộ Công an và Bộ Y tế": all who made it together. */
function withPartners(context: Context, issuer: ReadIssuer): ReadIssuer {
  let all = issuer;
  for (;;) {
    const joint = wordAt(context.tokens, all.next);
    const partner =
      (joint === ',' || joint === 'và') && isCapital(context.tokens, all.next + 1)
        ? readIssuer(context, all.next + 1)
        : undefined;
    if (partner === undefined) return all;
    all = { name: `${all.name}${joint === ',' ? ',' : ' và'} ${partner.name}`, next: partner.next };
  }
}
