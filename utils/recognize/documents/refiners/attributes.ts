import type { DocumentEvidence } from '../../../model/document-evidence';
import { mapped } from '../../../text/mapped';
import type { Candidate, Context, Refiner } from '../../recognizer';
import { withEvidence } from '../../shared/candidate';
import { tokenFrom } from '../../shared/token-at';
import { isBreak, wordAt, wordsAt } from '../../shared/words';
import { readSurroundings } from '../phrases/following';
import { type Surroundings, withMore } from '../phrases/surroundings';

/** Adds what stands around each mention: date, issuer, title. What the rule itself read stays. */
export const attributes: Refiner<DocumentEvidence> = {
  name: 'attributes',
  refine(candidates, context) {
    const read = mapped(candidates, (candidate) => readSurroundings(context, candidate));
    const made = shareMakers(context, candidates, shareBack(context, candidates, read));
    return shareAlongLists(mapped(candidates, (candidate, i) => withSurroundings(candidate, made[i] as Surroundings)));
  },
};

const PARTY_BODY = /Bộ Chính trị|Ban Bí thư|Trung ương|ủy(?= |$)/;

/** "Chỉ thị số 35-CT/TW", "Kết luận 763": kinds that in one breath with others are one body's. */
function isOfParty({ kind, symbol }: DocumentEvidence): boolean {
  if (kind === 'quyết định') return /\/T[WƯ]$/.test(symbol ?? '');
  return (
    /^(?:nghị quyết|chỉ thị|kết luận|quy định)$/.test(kind) &&
    (symbol === undefined || /\/(?:T[WƯ]|ĐU|QU)/.test(symbol))
  );
}

/** "Kết luận số 9-KL/BCĐ … và Công văn số 1-CV/BCĐ", "Thông báo 195/TB-VPCP và văn bản 8188/VPCP-CN": one body's codes. */
function isOfOneBody(a: DocumentEvidence, b: DocumentEvidence): boolean {
  const body = bodyOf(a);
  if (body === undefined || body === 'TW') return false;
  const sender = senderOf(a);
  return body === bodyOf(b) || body === senderOf(b) || (sender !== undefined && sender === bodyOf(b));
}

/** The last code of a symbol: "BCĐ" of "KL/BCĐ", "TTg" of "CT-TTg". */
function bodyOf({ symbol }: DocumentEvidence): string | undefined {
  return symbol?.split(/[-/]/).at(-1);
}

/** The first code of a letter's symbol, which is its body's, where a department's stands behind it: "VPCP" of "VPCP-CN". */
function senderOf({ kind, symbol }: DocumentEvidence): string | undefined {
  if (!/^(?:công văn|văn bản)$/.test(kind) || symbol === undefined || !symbol.includes('-')) return undefined;
  return symbol.split(/[-/]/)[0];
}

/** What the prime minister alone makes beside the Party's bodies: "Chỉ thị số 26, Công điện số 5 của Thủ tướng". */
const PREMIERS = /^(?:chỉ thị|công điện)$/;

/** "Nghị quyết 19, Nghị quyết 35 của Chính phủ": two bare numbers of one kind, in one breath. */
function areBareAlike(a: DocumentEvidence, b: DocumentEvidence): boolean {
  const bare = a.designation === 'number' && a.symbol === undefined && b.symbol === undefined;
  const alike = a.kind === b.kind || (PREMIERS.test(a.kind) && PREMIERS.test(b.kind));
  return bare && alike && (a.year === undefined) === (b.year === undefined);
}

/** "Quyết định 12/QĐ-TTg ngày 3/2 và Quyết định 34/QĐ-TTg ngày 5/6 của Thủ tướng": one kind, one symbol, one issuer. */
function shareBack(
  { tokens }: Context,
  candidates: readonly Candidate<DocumentEvidence>[],
  read: readonly Surroundings[],
): readonly Surroundings[] {
  const out = [...read];
  for (let i = out.length - 1; i > 0; i--) {
    const before = out[i - 1] as Surroundings;
    const own = out[i] as Surroundings;
    const [a, b] = [candidates[i - 1]?.evidence, candidates[i]?.evidence];
    if (before.issuer !== undefined || before.title !== undefined || own.issuer === undefined) continue;
    if (a === undefined || b === undefined || own.made === true) continue;
    const alike = (a.symbol !== undefined && a.symbol === b.symbol && a.kind === b.kind) || isOfOneBody(a, b);
    if (!alike && !areBareAlike(a, b) && !(isOfParty(a) && isOfParty(b) && PARTY_BODY.test(own.issuer))) continue;
    if (behindJoint(tokens, before.next ?? 0) !== tokenFrom(tokens, candidates[i]?.start ?? 0)) continue;
    out[i - 1] = withMore(before, { issuer: own.issuer });
  }
  return out;
}

/** The token behind ",", ";", "và", "cũng như" at token `i`, which join two documents; -1 for anything else. */
function behindJoint(tokens: Context['tokens'], i: number): number {
  if (wordsAt(tokens, i, 'cũng', 'như')) return i + 2;
  return /^(?:,|;|và)$/.test(wordAt(tokens, i)) ? i + 1 : -1;
}

/** Most documents in one title. */
const MAX_NESTED = 5;

/** "Chính phủ ban hành Nghị định 76 về … và Nghị định 75 về …": who makes the first makes the second. */
function shareMakers(
  { tokens }: Context,
  candidates: readonly Candidate<DocumentEvidence>[],
  read: readonly Surroundings[],
): readonly Surroundings[] {
  const out = [...read];
  for (let i = 1; i < out.length; i++) {
    const first = tokenFrom(tokens, candidates[i]?.start ?? 0);
    // Documents named in the title of the one before stand between: "ban hành Thông tư 5 sửa đổi Thông tư 3 … và Thông tư 6".
    let at = i - 1;
    while (at > 0 && at > i - MAX_NESTED && out[at]?.made !== true) at--;
    const before = out[at] as Surroundings;
    const own = out[i] as Surroundings;
    const [a, b] = [candidates[at]?.evidence, candidates[i]?.evidence];
    if (before.made !== true || before.issuer === undefined || own.issuer !== undefined) continue;
    if (a === undefined || b === undefined || !(isOfOneBody(a, b) || (a.kind === b.kind && mayShare(a, b)))) continue;
    if (!/^(?:và|,|;)$/.test(wordAt(tokens, first - 1))) continue;
    if (first - 1 !== before.next && !(at === i - 1 && isSentOn(tokens, a, b, before.next ?? first, first))) continue;
    out[i] = withMore(own, { issuer: before.issuer, made: true });
  }
  return out;
}

/** Two symbols that end differently are two bodies'; letters begin with their body: "UBND", "UBND-QLĐT". */
function mayShare(a: DocumentEvidence, b: DocumentEvidence): boolean {
  if (a.symbol === undefined || b.symbol === undefined || bodyOf(a) === bodyOf(b)) return true;
  const [body, other] = [a, b].map(({ symbol }) => symbol?.split(/[-/]/)[0]);
  return a.kind === 'công văn' && body !== 'CV' && body === other;
}

/** Most words about a letter before the next one of the same body, in tokens. */
const MAX_SENT = 24;

/** "Sở Y tế có Công văn số 7/SYT-NV gửi Cục Thuế[, Bộ Tài chính] và Công văn số 8/SYT-NV": one symbol in one sentence. */
function isSentOn(
  tokens: Context['tokens'],
  a: DocumentEvidence,
  b: DocumentEvidence,
  from: number,
  first: number,
): boolean {
  if (a.kind !== 'công văn' || a.symbol === undefined || a.symbol !== b.symbol || a.symbol === 'CV') return false;
  if (first - from > MAX_SENT) return false;
  for (let i = from; i < first; i++) if (isBreak(tokens, i) || /^[.:;]$/.test(wordAt(tokens, i))) return false;
  return true;
}

function withSurroundings(candidate: Candidate<DocumentEvidence>, around: Surroundings): Candidate<DocumentEvidence> {
  const { evidence: own } = candidate;
  return withEvidence(candidate, {
    issuer: own.issuer ?? around.issuer,
    date: own.date ?? around.date,
    title: own.title ?? around.title,
    year: own.year ?? around.year,
  });
}

/** "Nghị quyết số 59, 70, 71 của Bộ Chính trị": the issuer behind the last is that of all. */
function shareAlongLists(candidates: readonly Candidate<DocumentEvidence>[]): readonly Candidate<DocumentEvidence>[] {
  const out = [...candidates];
  for (let i = out.length - 1; i > 0; i--) {
    const item = out[i] as Candidate<DocumentEvidence>;
    const before = out[i - 1] as Candidate<DocumentEvidence>;
    const { issuer } = item.evidence;
    if (item.rule !== 'numbered-list' || issuer === undefined || before.evidence.issuer !== undefined) continue;
    out[i - 1] = withEvidence(before, { issuer });
  }
  return out;
}
