import type { Context } from '../../recognizer';
import { readDate } from '../../shared/date';
import { isAbbreviation, isBreak, isCapital, isNumber, isWord, wordAt, wordsAt } from '../../shared/words';
import { issuerInFull, readIssuer } from './issuer';
import { isKind } from './kind-word';
import { isDeputy } from './signer';
import type { Step } from './surroundings';

/** Longest name and office of who signed, in tokens. */
const MAX_SIGNER = 20;

/** "… do chủ tịch tỉnh, ông Lê Văn An ký về việc …": who signed stands between the number and the title. */
export function readSigned(context: Context, at: number): Step | undefined {
  const { tokens } = context;
  if (wordAt(tokens, at) !== 'do') return undefined;
  let issuer: string | undefined;
  for (let i = at + 2; i < at + MAX_SIGNER && !isBreak(tokens, i) && !/^[.;]$/.test(wordAt(tokens, i)); i++) {
    // "do ông Lê Văn An (giám đốc bến) ký"
    if (wordAt(tokens, i) === '(' && !isDeputy(context, i + 1)) issuer = bracketedOffice(context, i + 1);
    if (wordAt(tokens, i) !== 'ký') continue;
    return wordAt(tokens, i + 1) === 'về' ? { next: i + 1, read: { issuer } } : undefined;
  }
  return undefined;
}

/** The office that fills a bracket from token `i` on. */
function bracketedOffice(context: Context, i: number): string | undefined {
  const office = isCapital(context.tokens, i) ? readIssuer(context, i) : undefined;
  return office !== undefined && wordAt(context.tokens, office.next) === ')' ? issuerInFull(office.name) : undefined;
}

/** Longest list of those a paper is sent to, in tokens. */
const MAX_RECEIVERS = 24;

/** "Công văn số 7/BXD-QLN [gửi (đến) UBND các tỉnh, Sở Xây dựng] về việc …": whom it is sent to stands before its subject. */
export function readReceivers({ tokens }: Context, at: number): Step | undefined {
  const from = wordAt(tokens, at) === ',' ? at + 1 : at;
  if (wordAt(tokens, from) !== 'gửi') return undefined;
  for (let i = from + 1; i < from + MAX_RECEIVERS && !isBreak(tokens, i); i++) {
    if (wordAt(tokens, i) === 'về') return { next: i, read: {} };
    if (ENDS_RECEIVERS.test(wordAt(tokens, i))) return undefined;
  }
  return undefined;
}

const ENDS_RECEIVERS = /^(?:[.;:()"]|yêu|đề|kiến|báo|để|nêu|cho|hướng|chỉ|thông)$/;

/** First words of a remark in brackets. */
const REMARKS = /^(?:nay|trước|sau|đã|được|sửa|gọi|khóa|có)$/;

/** "(nay là Quân ủy Trung ương)", "(VBQPPL)", "(đã được sửa đổi, bổ sung)", "(Nghị định 57)", ", khóa XIII": passed over. */
export function readRemark(context: Context, at: number): Step | undefined {
  const { tokens } = context;
  const term = wordAt(tokens, at) === ',' ? at + 1 : at;
  // "… của HĐND tỉnh khóa XVII, kỳ họp thứ 5"
  if (wordsAt(tokens, term, 'kỳ', 'họp', 'thứ') && (isNumber(tokens, term + 3) || isWord(tokens, term + 3)))
    return { next: term + 4, read: {} };
  // "…, nhiệm kỳ 2030-2035,"
  if (wordsAt(tokens, term, 'nhiệm', 'kỳ') && isNumber(tokens, term + 2) && isNumber(tokens, term + 4))
    return { next: term + 5, read: {} };
  if (wordAt(tokens, term) === 'khóa' && (isWord(tokens, term + 1) || isNumber(tokens, term + 1)))
    return { next: term + 2, read: {} };
  if (wordAt(tokens, at) !== '(') return undefined;
  if (isAbbreviation(tokens, at + 1) && wordAt(tokens, at + 2) === ')') return { next: at + 3, read: {} };
  const alias = isKind(context, at + 1);
  if (!alias && !REMARKS.test(wordAt(tokens, at + 1))) return undefined;
  for (let i = at + 2; i < at + 25 && i < tokens.count; i++) {
    if (wordAt(tokens, i) === ')') return { next: i + 1, read: {} };
  }
  return undefined;
}

/**
 * "Thông tư 12/2031/TT-BXD [(sẽ) có hiệu lực (thi hành) (kể) từ (ngày) 15/6(,)] quy định …": since when it is in force stands
 * before its title.
 */
export function readInForce({ tokens }: Context, at: number): Step | undefined {
  const from = wordAt(tokens, at) === ',' ? at + 1 : at;
  const word = wordAt(tokens, from);
  let i = word === 'đã' || word === 'sẽ' ? from + 1 : from;
  if (!wordsAt(tokens, i, 'có', 'hiệu', 'lực')) return undefined;
  i += 3;
  if (wordsAt(tokens, i, 'thi', 'hành')) i += 2;
  if (wordAt(tokens, i) === 'kể') i++;
  if (wordAt(tokens, i) !== 'từ') return undefined;
  const date = readDate(tokens, i + 1);
  if (date === undefined) return undefined;
  const next = wordAt(tokens, date.next) === ',' ? date.next + 1 : date.next;
  // "… quy định Sở Xây dựng cấp phép neo bè": what it says.
  if (isCapital(tokens, next + 2)) return undefined;
  if (!/^(?:quy|hướng|sửa)$/.test(wordAt(tokens, next)) || tellsRule(tokens, next)) return undefined;
  return { next, read: {} };
}

/** So many tokens are looked at for the verb of a rule. */
const LONGEST_RULE = 12;

/** "quy định người chở quá tải [bị] phạt …", "quy định mức phạt [lên] đến …": what it says, and no title. */
function tellsRule(tokens: Context['tokens'], from: number): boolean {
  for (let i = from + 2; i < from + LONGEST_RULE && isWord(tokens, i); i++)
    if (/^(?:bị|phải|được|sẽ|lên|không)$/.test(wordAt(tokens, i))) return true;
  return false;
}
