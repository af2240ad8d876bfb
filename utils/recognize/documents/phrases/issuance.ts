import type { DocumentEvidence } from '../../../model/document-evidence';
import type { Candidate, Context } from '../../recognizer';
import { tokenFrom } from '../../shared/token-at';
import { isBreak, isCapital, wordsAt } from '../../shared/words';
import { readAdoption } from './adoption';
import { readApproverBefore, readIssuerBehind, readProposerBefore, readTellerBefore } from './approver';
import { readBracketedMaker } from './bracketed-maker';
import { issuerInFull } from './issuer';
import { withPartnersBefore } from './joint-makers';
import { TITLED_KINDS } from './law-title';
import { readMakerBefore } from './maker';
import type { Maker, PlacedMaker } from './maker-ending';
import { inYearOf } from './number-year';
import { isContradicted, isOfAnother } from './other-symbol';
import { type Surroundings, withMore } from './surroundings';

/** "… đã được Quốc hội thông qua ngày 29/11/2030": behind all that describes the document. */
export function withAdoption(
  context: Context,
  { evidence }: Candidate<DocumentEvidence>,
  read: Surroundings,
  at: number,
): Surroundings {
  if (read.issuer !== undefined) return read;
  const adopted = readAdoption(context, at);
  if (adopted === undefined) return read;
  const issuer = adopted.issuer === undefined ? undefined : issuerInFull(adopted.issuer);
  // "Quyết định … về triển khai Luật Đê điều do Thủ tướng ban hành": what another body made is not the law.
  const law = evidence.designation === 'title' && TITLED_KINDS.has(evidence.kind);
  if (law && issuer !== undefined && !issuer.endsWith('Quốc hội')) return read;
  return withMore(read, { issuer, date: read.date ?? adopted.date, next: adopted.next });
}

/** Adds who makes the document, and when, as the words before it say; else who speaks through it. */
export function withMaker(
  context: Context,
  candidate: Candidate<DocumentEvidence>,
  first: number,
  read: Surroundings,
): Surroundings {
  const { designation, issuer, symbol } = candidate.evidence;
  const maker = makerOf(context, candidate, first);
  const date =
    read.date ?? sittingOn(inYearOf(context, first, { date: maker?.date, evidence: candidate.evidence }), symbol);
  const dated = date === read.date ? read : withMore(read, { date });
  if (read.issuer !== undefined || issuer !== undefined) return dated;
  if (maker?.issuer !== undefined && !isContradicted(maker.issuer, symbol)) {
    return withMore(dated, { issuer: maker.issuer, made: true });
  }
  if (designation === 'title') return dated;
  // What is proposed to a body is not the body's: "Xét đề nghị tại Tờ trình số 606, UBND quyết định …".
  if (/^(?:tờ trình|báo cáo)$/.test(candidate.evidence.kind)) {
    const proposer = readProposerBefore(context, first);
    return proposer === undefined ? dated : withMore(dated, { issuer: proposer });
  }
  const end = tokenFrom(context.tokens, candidate.end);
  const letter = /^(?:công văn|văn bản)$/.test(candidate.evidence.kind);
  const proposer = letter ? readProposerBefore(context, first) : undefined;
  const behind = proposer ?? readIssuerBehind(context, first, end, read.next ?? end);
  const speaker = behind ?? readApproverBefore(context, first) ?? tellerOf(context, candidate, first);
  if (speaker === undefined || isContradicted(speaker, symbol) || isOfAnother(speaker, symbol, context.lexicon))
    return dated;
  return withMore(dated, behind === undefined ? { issuer: speaker, made: true } : { issuer: speaker });
}

/** Only of letters a body that tells something is the maker: of a decree it tells what others made. */
function tellerOf(context: Context, { evidence }: Candidate<DocumentEvidence>, first: number): string | undefined {
  return /^(?:công văn|văn bản|thông báo)$/.test(evidence.kind) ? readTellerBefore(context, first) : undefined;
}

/** A day taken from another date of the article is none of a National Assembly that did not sit yet: "191/NQ-UBTVQH16". */
function sittingOn(date: string | undefined, symbol: string | undefined): string | undefined {
  if (date === undefined || symbol === undefined) return date;
  const term = Number(/QH(\d\d)$/.exec(symbol)?.[1] ?? 0);
  return Number(date.slice(0, 4)) < firstYearOf(term) ? undefined : date;
}

/** The thirteenth National Assembly was elected in 2011, the next ones every five years; before it terms differ. */
function firstYearOf(term: number): number {
  return term < 13 ? 0 : 2011 + (term - 13) * 5;
}

/** "Bộ Y tế ban hành Kế hoạch …": who issues a plan made it; who approves one did not always. */
function planMaker(context: Context, kind: string, first: number): Maker | undefined {
  const issued = PLANS.test(kind) && wordsAt(context.tokens, first - 2, 'ban', 'hành');
  const issuer = issued ? readMakerBefore(context, first)?.issuer : undefined;
  return issuer === undefined ? undefined : { issuer };
}

const PLANS = /^(?:kế hoạch|đề án|chiến lược|chương trình|chương trình hành động)$/;

/** Of laws only the National Assembly is the maker: ministries "have" them, too. */
function makerOf(context: Context, candidate: Candidate<DocumentEvidence>, first: number): Maker | undefined {
  const { designation, kind } = candidate.evidence;
  if (designation === 'title' && kind !== 'luật' && kind !== 'bộ luật') return planMaker(context, kind, first);
  const before = byAssembly(context, first, readMakerBefore(context, first));
  if (before !== undefined && kind.endsWith('liên tịch'))
    return { ...withPartnersBefore(context, before), date: before.date };
  if (before === undefined && designation === 'title' && isAdoptedInHeadline(context, first))
    return { issuer: 'Quốc hội' };
  const maker = before ?? readBracketedMaker(context, first, candidate.evidence.symbol);
  return designation === 'title' && maker?.issuer !== 'Quốc hội' ? undefined : maker;
}

/** "⏎Thông qua Luật Đê điều": a headline without a subject, for only the Assembly adopts laws; annotators said so of five in six. */
function isAdoptedInHeadline({ tokens }: Context, first: number): boolean {
  return wordsAt(tokens, first - 2, 'thông', 'qua') && isCapital(tokens, first - 2) && isBreak(tokens, first - 3);
}

/** "Các đại biểu Quốc hội đã bấm nút thông qua …": what its deputies adopt is the Assembly's. */
function byAssembly(context: Context, first: number, maker: PlacedMaker | undefined): PlacedMaker | undefined {
  if (maker === undefined || !/^đại biểu Quốc hội$/iu.test(maker.issuer ?? '')) return maker;
  return wordsAt(context.tokens, first - 2, 'thông', 'qua') ? { ...maker, issuer: 'Quốc hội' } : maker;
}
