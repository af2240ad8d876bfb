import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { Context } from '../../recognizer';
import { isBreak, isCapital, wordAt, wordsAt } from '../../shared/words';
import { issuerInFull, readIssuer } from './issuer';
import { bodyEnd } from './issuer-growth';
import { makerOver } from './maker';
import { makerEndingAt } from './maker-ending';
import { isUnit } from './unit-work';

/** What a body has said in a document: "chỉ đạo của Thủ tướng tại Công điện số 5/CĐ-TTg". */
const SAID = /^(?:đạo|kiến|cầu|nghị|thuận|trương|luận|phép|giao|công|dẫn)$/;

/** The last words of what a body did in a document, "phê duyệt tại", and what may stand between it and the body. */
const DONE = /^(?:duyệt|hành|qua|nhất|thuận|chuẩn|nhận|định|giao)$/;
const BETWEEN = new Set(
  'đã được phê ban thông thống chấp công quy chính thức duyệt hành qua nhất thuận chuẩn nhận định'.split(' '),
);

/**
 * Reads who speaks "tại" or "theo" a document that starts at token `i`: "được Thủ tướng phê duyệt tại Quyết định …",
 * "chỉ đạo của UBND tỉnh (tại Công văn …".
 */
export function readApproverBefore(context: Context, i: number): string | undefined {
  const { tokens } = context;
  // "chỉ đạo của Thủ tướng tại [các] Công điện số 217/CĐ-TTg …; số 218/CĐ-TTg"
  if (/^(?:các|những|hai)$/.test(wordAt(tokens, i - 1)) && wordAt(tokens, i - 2) === 'tại')
    return readApproverBefore(context, i - 1);
  const at = wordAt(tokens, i - 1);
  const along = at === 'theo' ? i - 2 : i - 1;
  if (wordAt(tokens, along) === 'kèm') return readIssuedAlong(context, along);
  if (at !== 'tại' && at !== 'theo') return undefined;
  const end = wordAt(tokens, i - 2) === '(' ? i - 2 : i - 1;
  if (DONE.test(wordAt(tokens, end - 1))) return makerOver(context, end, BETWEEN)?.issuer;
  if (at !== 'tại' && end === i - 1) return undefined;
  const approver = readApproverOf(context, end);
  if (approver !== undefined) return approver;
  if (at !== 'tại') return undefined;
  const body = makerEndingAt(context, end);
  if (body === undefined || wordAt(tokens, body.first - 1) !== 'của') return undefined;
  // "hội nghị của Sở Y tế tại …" is where it met.
  if (wordsAt(tokens, body.first - 3, 'hội', 'nghị')) return undefined;
  return SAID.test(wordAt(tokens, body.first - 2)) ? body.issuer : undefined;
}

/** "Theo Bộ Xây dựng, tại [Công văn số 12/BXD-QLN] …": who tells it tells it in a paper of its own. */
export function readTellerBefore(context: Context, i: number): string | undefined {
  const { tokens } = context;
  if (!wordsAt(tokens, i - 2, ',', 'tại')) return undefined;
  const body = makerEndingAt(context, i - 2);
  return body !== undefined && wordAt(tokens, body.first - 1) === 'theo' ? body.issuer : undefined;
}

/** Longest proposer, in tokens. */
const MAX_PROPOSER = 20;

/** "theo đề nghị của Bộ trưởng Bộ Y tế tại [Tờ trình …]", "nội dung trình của …": what is proposed is the proposer's. */
export function readProposerBefore(context: Context, i: number): string | undefined {
  const { tokens } = context;
  const end = (isBreak(tokens, i - 1) ? i - 1 : i) - 1;
  if (wordAt(tokens, end) !== 'tại') return undefined;
  for (let of = end - 2; of > end - MAX_PROPOSER && !/^[.;:]$/.test(wordAt(tokens, of)); of--)
    if (wordsAt(tokens, of, 'của') && PROPOSALS.has(`${wordAt(tokens, of - 2)} ${wordAt(tokens, of - 1)}`))
      return bodyBetween(context, of + 1, end);
  return undefined;
}

/** "nội [dung trình] của"; "hội nghị của", "chương trình của" propose nothing. */
const PROPOSALS = new Set(['đề nghị', 'kiến nghị', 'tờ trình', 'dung trình']);

/**
 * "Giám đốc Sở Y tế", "Trưởng Ban Thi đua - Khen thưởng, Sở Nội vụ TP Hòa An": a body that fills the tokens, an office or a
 * unit with the body above it. "Bộ Y tế, Bộ Xây dựng" are two.
 */
function bodyBetween(context: Context, first: number, end: number): string | undefined {
  const body = readIssuer(context, first);
  if (body === undefined || body.next === end) return body && issuerInFull(body.name);
  const over = body.next + 1;
  if (wordAt(context.tokens, body.next) !== ',' || !isPartOfBody(context, first) || isPartOfBody(context, over))
    return undefined;
  const above = readIssuer(context, over);
  return above?.next === end ? `${body.name}, ${above.name}` : undefined;
}

function isPartOfBody(context: Context, first: number): boolean {
  return hitAt(context.hits, first, EntryType.Office) >= 0 || isUnit(context, first);
}

/** "được Bộ Y tế ban hành [kèm theo] Quyết định …": who issues what is attached issues the paper around it. */
function readIssuedAlong(context: Context, i: number): string | undefined {
  if (!wordsAt(context.tokens, i - 2, 'ban', 'hành')) return undefined;
  const body = makerEndingAt(context, i - 2);
  return body !== undefined && /^(?:được|do)$/.test(wordAt(context.tokens, body.first - 1)) ? body.issuer : undefined;
}

/** Longest object of an approval, in tokens. */
const MAX_OBJECT = 40;

/** "Bộ Xây dựng (đã) phê duyệt dự án cầu [tại] Quyết định …", "… duyệt giá [(theo] Quyết định …": what was approved stands between. */
function readApproverOf(context: Context, end: number): string | undefined {
  const { tokens } = context;
  for (let i = end - 1; i > end - MAX_OBJECT && !isBreak(tokens, i) && !/^[.;:()]$/.test(wordAt(tokens, i)); i--) {
    if (startsClause(context, i)) return undefined;
    if (!wordsAt(tokens, i, 'phê', 'duyệt')) continue;
    return makerEndingAt(context, /^(?:đã|vừa)$/.test(wordAt(tokens, i - 1)) ? i - 1 : i)?.issuer;
  }
  return undefined;
}

/** "…, Bộ Xây dựng yêu cầu …", "…, tỉnh làm đường": who does something else behind a comma speaks in a paper of his own. */
function startsClause(context: Context, i: number): boolean {
  if (wordAt(context.tokens, i) !== ',') return false;
  return (
    bodyEnd(context, i + 1) > 0 || /^(?:tỉnh|huyện|xã|phường|thành|địa|các|ông|bà)$/.test(wordAt(context.tokens, i + 1))
  );
}

/** Verbs by which a body speaks through its document: "Tại Quyết định số 12/QĐ-TTg, Thủ tướng yêu cầu …". */
const SPEAKS = /^(?:quyết|yêu|giao|phê|quy|chỉ|nêu|đồng)$/;

/** Those that show it only where "tại" stands before the document. */
const ACTS =
  /^(?:điều|tiếp|bổ|cử|thành|cho|chấp|thống|kết|công|xác|đề|cũng|đã|thi|khai|truyền|thông|ban|hướng|miễn|kỷ|bãi)$/;

/** Reads ", Thủ tướng quyết định" behind a mention over the tokens `[first, end)` and what describes it, up to token `at`. */
export function readIssuerBehind(context: Context, first: number, end: number, at: number): string | undefined {
  const { tokens } = context;
  const dated = at > end;
  // Behind a day the document may be one of those that the body's sentence refers to.
  const within = wordAt(tokens, first - 1) === 'tại';
  const i = within ? behindIssued(tokens, at) : at;
  const comma = wordAt(tokens, i) === ',';
  // "Tại Công điện 71/CĐ-TTg năm 2031 Thủ tướng yêu cầu …": the comma is left out.
  if (!comma && !within) return undefined;
  const body = comma ? i + 1 : i;
  const issuer = isCapital(tokens, body) ? readIssuer(context, body) : undefined;
  if (issuer === undefined) return undefined;
  const verb = wordAt(tokens, issuer.next);
  const speaks = within ? SPEAKS.test(verb) || ACTS.test(verb) : !dated && SPEAKS.test(verb);
  return speaks ? issuerInFull(issuer.name) : undefined;
}

/** "Tại Nghị định số 14/2031/NĐ-CP [vừa được ban hành], Chính phủ …": the token behind it, or `i`. */
function behindIssued(tokens: Context['tokens'], i: number): number {
  if (!/^(?:vừa|mới)$/.test(wordAt(tokens, i))) return i;
  const at = wordAt(tokens, i + 1) === 'được' ? i + 2 : i + 1;
  return wordsAt(tokens, at, 'ban', 'hành') ? at + 2 : i;
}
