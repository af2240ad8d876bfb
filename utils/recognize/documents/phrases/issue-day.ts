import type { DocumentEvidence } from '../../../model/document-evidence';
import type { Tokens } from '../../../text/tokens';
import type { Candidate, Context } from '../../recognizer';
import { isoDate, type ReadDate, readDate, readMonth } from '../../shared/date';
import { isBreak, isCapital, isLower, wordAt, wordsAt, yearAt } from '../../shared/words';
import { JUST } from './adoption';
import { articleDay } from './article-day';
import { isBehindSymbol } from './behind-symbol';
import { issuerInFull, readIssuer } from './issuer';
import { TITLED_KINDS } from './law-title';
import type { Step, Surroundings } from './surroundings';
import { readTerm } from './term';

/** Reads the day behind a mention at token `at`: "ngày 3/4/2031", "(ngày 3/4/2031 của …)", "năm 2031". */
export function readDay(
  context: Context,
  candidate: Candidate<DocumentEvidence>,
  at: number,
  read: Surroundings,
): Step | undefined {
  if (read.date !== undefined) return undefined;
  const { tokens } = context;
  const bracket = wordAt(tokens, at) === '(';
  if (isBreak(tokens, at)) return readDayBelow(context, candidate, at);
  // "sửa đổi Thông tư số 6/2030/TT-BYT[, ngày 10/4/2030 của …]": the day of the paper that the title ends with.
  if (read.title !== undefined && wordAt(tokens, at) === ',' && isBehindSymbol(tokens, at)) return undefined;
  const from = behindIssued(tokens, bracket || wordAt(tokens, at) === ',' ? at + 1 : at);
  if (wordAt(tokens, from) !== 'ngày' && !bracket) {
    // "Theo Nghị định 67, [tháng 7/2031] tỉnh đóng bến": behind a comma alone the month is the sentence's.
    const month = wordAt(tokens, from - 1) === ',' ? undefined : readIssueMonth(context, candidate, from);
    return month ?? (read.year === undefined ? readYear(tokens, at) : undefined);
  }
  const date = readDate(tokens, from);
  if (date !== undefined && isDayOfDeed(candidate, date, wordAt(tokens, at) === ',')) return undefined;
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

/** "(Kèm theo Nghị định số 158/2031/NĐ-CP⏎⏎[ngày] 25 tháng 6 năm 2031 của Chính phủ)": the heading goes on in the next line. */
function readDayBelow({ tokens }: Context, { evidence }: Candidate<DocumentEvidence>, at: number): Step | undefined {
  let next = at;
  while (isBreak(tokens, next) && next < at + 3) next++;
  if (evidence.symbol === undefined || wordAt(tokens, next) !== 'ngày') return undefined;
  const date = readDate(tokens, next);
  if (date?.year === undefined) return undefined;
  // "… Quyết định số 68/QĐ-BYT⏎⏎Ngày 3/4/2031, Sở Y tế …": below a headline another sentence begins with its day.
  const goesOn = isLower(tokens, next) && /^[.;,)]$/.test(wordAt(tokens, date.next));
  if (!goesOn && wordAt(tokens, date.next) !== 'của') return undefined;
  return { next: date.next, read: dated(isoDate(date, undefined)) };
}

/** "theo Điều 229 Bộ luật Hình sự, ngày 16/12": what is told by its title was made long ago; the day is the sentence's. */
function isDayOfDeed({ evidence }: Candidate<DocumentEvidence>, date: ReadDate, comma: boolean): boolean {
  if (evidence.designation !== 'title' || evidence.symbol !== undefined || !TITLED_KINDS.has(evidence.kind))
    return false;
  return comma || date.year === undefined;
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

/**
 * "ngày 10/4/20219 [của] Chính phủ", "ngày 2 1 tháng 7 năm 2031 của": a day that is none is passed over where the body stands
 * behind it.
 */
function behindMisprint(tokens: Tokens, from: number): Step | undefined {
  let next = from + 1;
  while (next < from + 8 && /^(?:[\d/.-]+|tháng|năm)$/.test(wordAt(tokens, next))) next++;
  return wordAt(tokens, from) === 'ngày' && next > from + 1 && wordAt(tokens, next) === 'của'
    ? { next, read: {} }
    : undefined;
}

/** "Nghị định 67 tháng 7/2031 của Chính phủ", "… ban hành tháng 7/2031": of a number, as a law's day may be any deed's. */
function readIssueMonth({ tokens }: Context, { evidence }: Candidate<DocumentEvidence>, i: number): Step | undefined {
  const month = evidence.designation === 'number' ? readMonth(tokens, i) : undefined;
  return month === undefined ? undefined : { next: month.next, read: { date: month.iso } };
}

/** The token behind "ngày 3/4/2031", or what is misprinted of it, at token `i`; `i` where no day stands. */
export function behindDay(tokens: Tokens, i: number): number {
  if (wordAt(tokens, i) !== 'ngày') return i;
  return readDate(tokens, i)?.next ?? behindMisprint(tokens, i)?.next ?? i;
}

function readYear(tokens: Tokens, at: number): Step | undefined {
  const year = wordAt(tokens, at) === 'năm' ? yearAt(tokens, at + 1) : undefined;
  if (year === undefined) return undefined;
  let next = at + 2;
  while (next < at + MAX_YEARS && /^(?:,|và|-)$/.test(wordAt(tokens, next)) && yearAt(tokens, next + 1)) next += 2;
  // "các Nghị quyết 19/NQ-CP năm 2029, 2030 [của] Chính phủ": one number of every year is no one's.
  return { next, read: next === at + 2 ? { year } : {} };
}

/** Longest list of years, in tokens. */
const MAX_YEARS = 12;

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
  if (JUST.has(wordAt(tokens, at))) at++;
  if (wordAt(tokens, at) === 'được') at++;
  const from = at;
  if (wordAt(tokens, at) === 'ký' || wordAt(tokens, at) === 'cấp') at++;
  if (wordsAt(tokens, at, 'ban', 'hành') || wordsAt(tokens, at, 'thông', 'qua')) at += 2;
  if (at === from) return i;
  return wordAt(tokens, at) === 'vào' ? at + 1 : at;
}
