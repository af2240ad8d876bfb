import type { Context } from '../../recognizer';
import { isoDate, readDate, readMonth } from '../../shared/date';
import { isBreak, isCapital, wordAt, wordsAt, yearAt } from '../../shared/words';
import { articleDay } from './article-day';
import { type ReadIssuer, readIssuer } from './issuer';
import { bodyAgainEndingAt } from './same-body';
import { behindHolder, isDeputy } from './signer';
import { readTerm } from './term';

/** Who adopted a document, and when, as the words behind it say. */
export interface Adoption {
  /** Nothing where a deputy signed. */
  readonly issuer?: string;
  /** ISO day, month or year. */
  readonly date?: string;
  /** The token behind all of it. */
  readonly next: number;
}

/** What says before a verb that it was done. */
export const JUST = new Set(['đã', 'vừa', 'mới']);
/** What stands before who adopted it. */
const OPENERS = new Set(['được', 'do', 'mà']);

/**
 * Reads "(đã) được Quốc hội khóa XV thông qua ngày 29/11/2030", "do Chính phủ ban hành (năm 2030)", "mà Quốc hội (đã) ban
 * hành", "do Chủ tịch UBND tỉnh Hòa An Trần Văn Bình ký ngày 3/4" at token `i`.
 */
export function readAdoption(context: Context, i: number): Adoption | undefined {
  const { tokens } = context;
  let at = i;
  while (JUST.has(wordAt(tokens, at)) && at < i + 2) at++;
  if (!OPENERS.has(wordAt(tokens, at))) return undefined;
  const issuer = isCapital(tokens, at + 1) ? bodyAt(context, at + 1) : undefined;
  if (issuer === undefined) return undefined;
  const deputy = isDeputy(context, at + 1);
  const body = behindState(context, issuer.next);
  at = behindSitting(context, behindHolder(context, readTerm(tokens, body)?.next ?? body));
  const verb = behindVerb(context, at);
  if (verb < 0) return undefined;
  return { issuer: deputy ? undefined : issuer.name, ...whenAt(context, behindMeeting(context, verb), verb) };
}

/** "ngày 29/11/2030", "tháng 5/2030", "năm 2030" at token `i`; `next` where none of them stands there. */
function whenAt(context: Context, i: number, next: number): Omit<Adoption, 'issuer'> {
  const { tokens } = context;
  const date = wordAt(tokens, i) === 'ngày' ? readDate(tokens, i) : undefined;
  if (date !== undefined) return { date: isoDate(date, articleDay(context)), next: date.next };
  const month = readMonth(tokens, i);
  if (month !== undefined) return { date: month.iso, next: month.next };
  const year = wordAt(tokens, i) === 'năm' ? yearAt(tokens, i + 1) : undefined;
  return year === undefined ? { next } : { date: year, next: i + 2 };
}

/** A body at token `i`, also one that is named again: "do Thanh tra tỉnh này ban hành". */
function bodyAt(context: Context, i: number): ReadIssuer | undefined {
  const issuer = readIssuer(context, i);
  if (issuer === undefined) return undefined;
  const last = /^(?:tỉnh|huyện|quận|xã|phường)$/.test(wordAt(context.tokens, issuer.next))
    ? issuer.next + 1
    : issuer.next;
  if (wordAt(context.tokens, last) !== 'này') return issuer;
  const again = bodyAgainEndingAt(context, last + 1)?.issuer;
  return again === undefined ? undefined : { name: again, next: last + 1 };
}

const STATE = ['nước', 'cộng', 'hòa', 'xã', 'hội', 'chủ', 'nghĩa', 'việt', 'nam'] as const;

/** "Quốc hội [nước Cộng hòa xã hội chủ nghĩa Việt Nam] khóa XV": the token behind the State's name, or `i`. */
function behindState({ tokens }: Context, i: number): number {
  return wordsAt(tokens, i, ...STATE) ? i + STATE.length : i;
}

/** Longest name of a sitting, in tokens. */
const MAX_SITTING = 10;

/** ", Kỳ họp bất thường lần thứ 9,", "tại phiên họp thứ 42": the token behind the sitting that follows the body, or `i`. */
function behindSitting({ tokens }: Context, i: number): number {
  const from = /^(?:,|tại)$/.test(wordAt(tokens, i)) ? i + 1 : i;
  if (!/^(?:kỳ|phiên)$/.test(wordAt(tokens, from)) || wordAt(tokens, from + 1) !== 'họp') return i;
  let at = from + 2;
  while (at < from + MAX_SITTING && /^(?:bất|thường|lần|thứ|[ivx]+|\d\d?)$/.test(wordAt(tokens, at))) at++;
  return wordAt(tokens, at) === ',' ? at + 1 : at;
}

/** The token behind "(chính thức) (ký) thông qua", "ký", "phê duyệt"; -1 for any other verb. */
function behindVerb({ tokens }: Context, i: number): number {
  let at = JUST.has(wordAt(tokens, i)) ? i + 1 : i;
  if (wordsAt(tokens, at, 'chính', 'thức')) at += 2;
  const signed = wordAt(tokens, at) === 'ký';
  if (signed) at++;
  if (
    wordsAt(tokens, at, 'thông', 'qua') ||
    wordsAt(tokens, at, 'ban', 'hành') ||
    wordsAt(tokens, at, 'phê', 'duyệt')
  ) {
    return at + 2;
  }
  // "Công điện … do Thủ tướng Chính phủ điện": as collections of law say it, at the end of a heading.
  if (wordAt(tokens, at) === 'điện' && isBreak(tokens, at + 1)) return at + 1;
  return signed ? at : -1;
}

/** The token behind "tại kỳ họp thứ 9, khóa XV", "tại Kỳ họp bất thường lần thứ 9", "vào". */
function behindMeeting({ tokens }: Context, i: number): number {
  let at = i;
  while (at < i + 12 && /^(?:tại|vào|kỳ|họp|bất|thường|thứ|lần|quốc|hội|khóa|[ivx]+|,|\d\d?)$/.test(wordAt(tokens, at)))
    at++;
  return at;
}
