import type { DocumentEvidence } from '../../../model/document-evidence';
import type { Candidate, Context } from '../../recognizer';
import { tokenFrom } from '../../shared/token-at';
import { readAdoption } from './adoption';
import { readApproverBefore, readIssuerBehind } from './approver';
import { issuerInFull } from './issuer';
import { type Maker, readMakerBefore } from './maker';
import type { Surroundings } from './surroundings';

/** "… đã được Quốc hội thông qua ngày 29/11/2030": behind all that describes the document. */
export function withAdoption(context: Context, read: Surroundings & { readonly next: number }): Surroundings {
  if (read.issuer !== undefined) return read;
  const adopted = readAdoption(context, read.next);
  if (adopted === undefined) return read;
  const date = read.date ?? adopted.date;
  return {
    ...read,
    ...(adopted.issuer === undefined ? {} : { issuer: issuerInFull(adopted.issuer) }),
    ...(date === undefined ? {} : { date }),
  };
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
  const date = read.date ?? maker?.date;
  const dated = date === undefined ? read : { ...read, date };
  if (read.issuer !== undefined || issuer !== undefined) return dated;
  if (maker?.issuer !== undefined && !isContradicted(maker.issuer, symbol)) {
    return { ...dated, issuer: maker.issuer, made: true };
  }
  if (designation === 'title') return dated;
  // What is proposed to a body is not the body's: "Xét đề nghị tại Tờ trình số 606, UBND quyết định …".
  if (/^(?:tờ trình|báo cáo)$/.test(candidate.evidence.kind)) return dated;
  const end = tokenFrom(context.tokens, candidate.end);
  const speaker = readIssuerBehind(context, first, end, read.next ?? end) ?? readApproverBefore(context, first);
  return speaker === undefined || isContradicted(speaker, symbol) ? dated : { ...dated, issuer: speaker };
}

/** Of laws only the National Assembly is the maker: ministries "have" them, too. */
function makerOf(context: Context, candidate: Candidate<DocumentEvidence>, first: number): Maker | undefined {
  const { designation, kind } = candidate.evidence;
  if (designation === 'title' && kind !== 'luật' && kind !== 'bộ luật') return undefined;
  const maker = readMakerBefore(context, first);
  return designation === 'title' && maker?.issuer !== 'Quốc hội' ? undefined : maker;
}

/**
 * "/TW" is the Party's: whoever signs for the State does not make it, nor whoever signs for the Party. The chairman of the
 * National Assembly signs what it resolved.
 */
function isContradicted(issuer: string, symbol: string | undefined): boolean {
  if (/\/T[WƯ]$/.test(symbol ?? '')) return NOT_OF_PARTY.test(issuer);
  return /(?:^|\/)(?:UBTV)?QH\d/.test(symbol ?? '') && /^(?:Chủ tịch|Chính phủ|Thủ tướng)/.test(issuer);
}

const NOT_OF_PARTY =
  /^(?:Thủ tướng Chính phủ|Chính phủ|Quốc hội|Chủ tịch nước|Chủ tịch Quốc hội|Tổng Bí thư|Thường trực Ban Bí thư)/;
