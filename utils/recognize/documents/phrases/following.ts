import type { DocumentEvidence } from '../../../model/document-evidence';
import type { Tokens } from '../../../text/tokens';
import type { Candidate, Context } from '../../recognizer';
import { remembered } from '../../shared/remembered';
import { tokenFrom } from '../../shared/token-at';
import { isCapital, wordAt, wordsAt } from '../../shared/words';
import { readAdoption } from './adoption';
import { readCatalogueTitle } from './catalogue-title';
import { readSession } from './committee-session';
import { withAdoption, withMaker } from './issuance';
import { readDay } from './issue-day';
import { issuerInFull, readIssuer } from './issuer';
import { withPartnersBehind, withWholeBehind } from './joint-makers';
import { TITLED_KINDS } from './law-title';
import { dayEndingAt } from './maker-day';
import { readNamedInFront } from './named-in-front';
import { readInForce, readReceivers, readRemark, readSigned } from './passed-over';
import { type Step, type Surroundings, withMore } from './surroundings';
import { readTitleBehind, readTitleInside } from './title-behind';

/** How many attributes may follow each other: date, issuer, remark in brackets, subject. */
const MAX_STEPS = 6;

/** What was read around a mention is kept: two refiners ask for it. */
const kept = (_: Context): Map<Candidate<DocumentEvidence>, Surroundings> => new Map();

const NOTHING: Surroundings = withMore({}, {});

/** Date, issuer and title around a mention. */
export function readSurroundings(context: Context, candidate: Candidate<DocumentEvidence>): Surroundings {
  const known = remembered(context, kept);
  const before = known.get(candidate);
  if (before !== undefined) return before;
  const read = readAround(context, candidate);
  known.set(candidate, read);
  return read;
}

function readAround(context: Context, candidate: Candidate<DocumentEvidence>): Surroundings {
  const { tokens } = context;
  const first = tokenFrom(tokens, candidate.start);
  let at = tokenFrom(tokens, candidate.end);
  let read = NOTHING;
  for (let step = 0; step < MAX_STEPS; step++) {
    const more = readOne(context, candidate, at, read);
    if (more === undefined) break;
    at = more.next;
    read = withMore(read, more.read);
  }
  read = withAdoption(context, candidate, withMore(read, { next: at }), at);
  read = withTitleBehindAdoption(context, candidate, read, at);
  if (read.title === undefined) read = withMore(read, { title: readNamedInFront(context, candidate, first) });
  return withMaker(context, candidate, first, read);
}

/** "Nghị định 8/2031/NĐ-CP được Chính phủ ban hành ngày 3/4/2031 [quy định về …]": the title behind who adopted it. */
function withTitleBehindAdoption(
  context: Context,
  candidate: Candidate<DocumentEvidence>,
  read: Surroundings,
  at: number,
): Surroundings {
  const behind = read.next ?? at;
  if (behind === at || !/^(?:về|quy|sửa|hướng)$/.test(wordAt(context.tokens, behind))) return read;
  const title = readTitleBehind(context, candidate, behind, read);
  return title === undefined ? read : withMore(read, { ...title.read, next: title.next });
}

function readOne(
  context: Context,
  candidate: Candidate<DocumentEvidence>,
  at: number,
  read: Surroundings,
): Step | undefined {
  return (
    readDay(context, candidate, at, read) ??
    (read.issuer === undefined ? readCatalogueTitle(context, candidate, at) : undefined) ??
    (read.issuer === undefined ? readAdoptionInside(context, at) : undefined) ??
    readBody(context, candidate, at, read) ??
    readTitleInside(context, candidate, at, read) ??
    readClosing(context, candidate, at) ??
    readRemark(context, at) ??
    readSigned(context, at) ??
    (candidate.evidence.symbol === undefined ? undefined : readInForce(context, at)) ??
    (candidate.evidence.designation === 'number' ? readReceivers(context, at) : undefined) ??
    readTitleBehind(context, candidate, at, read)
  );
}

/** "Kết luận thanh tra (số 825/KL-SYT ngày 1/7/2031[)] về …": the bracket that opened before the number. */
function readClosing({ tokens }: Context, { start, end }: Candidate<DocumentEvidence>, at: number): Step | undefined {
  if (wordAt(tokens, at) !== ')') return undefined;
  const surface = tokens.text.slice(start, end);
  return surface.includes('(') && !surface.includes(')') ? { next: at + 1, read: {} } : undefined;
}

/** "Thông tư số 7/2031/TT-BXD (do Bộ Xây dựng ban hành ngày 3/4/2031) quy định …". */
function readAdoptionInside(context: Context, at: number): Step | undefined {
  const { tokens } = context;
  const adopted = wordAt(tokens, at) === '(' ? readAdoption(context, at + 1) : undefined;
  if (adopted?.issuer === undefined || wordAt(tokens, adopted.next) !== ')') return undefined;
  return { next: adopted.next + 1, read: { issuer: issuerInFull(adopted.issuer), date: adopted.date } };
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
  const of = behindApposition(tokens, wordAt(tokens, at) === ',' && isBehindDay(context, at, read) ? at + 1 : at);
  if (wordAt(tokens, of) === 'do') return readRuledBy(context, of);
  const among = wordAt(tokens, of) === 'giữa' && candidate.evidence.kind.endsWith('liên tịch');
  if (wordAt(tokens, of) !== 'của' && !among) return readBareBody(context, candidate, at);
  // "vi phạm Luật Nhà ở của Ủy ban …": laws are the National Assembly's, and rarely said to be.
  const { designation, kind } = candidate.evidence;
  if (designation === 'title' && TITLED_KINDS.has(kind) && !isOfAssembly(tokens, of + 1)) return undefined;
  // "Nghị quyết số 18-NQ/TW của Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng"
  const session = readSessionAsBody(context, of + 1);
  if (session !== undefined) return session;
  const issuer = readIssuer(context, of + 1);
  if (issuer === undefined) return readPlaceAsBody(context, of + 1);
  const { name, next } = kind.endsWith('liên tịch')
    ? withPartnersBehind(context, issuer)
    : withWholeBehind(context, issuer);
  return { next, read: { issuer: issuerInFull(name) } };
}

/** Behind the day, and behind one that no calendar has or whose year nothing tells. */
function isBehindDay(context: Context, at: number, read: Surroundings): boolean {
  return read.date !== undefined || dayEndingAt(context, at) !== undefined;
}

/** Who makes laws, codes and ordinances: "Quốc hội", "Ủy ban Thường vụ Quốc hội". */
function isOfAssembly(tokens: Tokens, i: number): boolean {
  return wordsAt(tokens, wordsAt(tokens, i, 'ủy', 'ban', 'thường', 'vụ') ? i + 4 : i, 'quốc', 'hội');
}

/** "Hội nghị Trung ương 6": the committee that sat. */
function readSessionAsBody(context: Context, i: number): Step | undefined {
  const session = wordAt(context.tokens, i) === 'hội' ? readSession(context, i) : undefined;
  return session === undefined ? undefined : { next: session.next, read: { issuer: session.issuer } };
}

/** "Quyết định 45/2031 của TP [về …]", "… của tỉnh [quy định …]": whose it is, though no body is named. */
function readPlaceAsBody({ tokens }: Context, i: number): Step | undefined {
  if (!/^(?:tp|tỉnh|huyện|bộ|ngành)$/.test(wordAt(tokens, i))) return undefined;
  return /^(?:về|quy)$/.test(wordAt(tokens, i + 1)) ? { next: i + 1, read: {} } : undefined;
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
function readBareBody(context: Context, { evidence }: Candidate<DocumentEvidence>, at: number): Step | undefined {
  const { tokens } = context;
  if (evidence.designation !== 'number' || !isCapital(tokens, at)) return undefined;
  const session = readSessionAsBody(context, at);
  if (session !== undefined) return session;
  if (wordsAt(tokens, at, 'bộ', 'chính', 'trị')) return { next: at + 3, read: { issuer: 'Bộ Chính trị' } };
  return wordsAt(tokens, at, 'ban', 'bí', 'thư') ? { next: at + 3, read: { issuer: 'Ban Bí thư' } } : undefined;
}
