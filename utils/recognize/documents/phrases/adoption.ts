import type { Context } from '../../recognizer';
import { isoDate, readDate } from '../../shared/date';
import { isCapital, wordAt, wordsAt } from '../../shared/words';
import { readIssuer } from './issuer';
import { readTerm } from './term';

/** Who adopted a document, and when, as the words behind it say. */
export interface Adoption {
  readonly issuer: string;
  readonly date?: string;
}

/** Reads "(đã) được Quốc hội khóa XV thông qua ngày 29/11/2030", "do Chính phủ ban hành" at token `i`. */
export function readAdoption(context: Context, i: number): Adoption | undefined {
  const { tokens } = context;
  let at = i;
  while (/^(?:đã|vừa|mới)$/.test(wordAt(tokens, at)) && at < i + 2) at++;
  if (wordAt(tokens, at) !== 'được' && wordAt(tokens, at) !== 'do') return undefined;
  const issuer = isCapital(tokens, at + 1) ? readIssuer(context, at + 1) : undefined;
  if (issuer === undefined) return undefined;
  at = readTerm(tokens, issuer.next)?.next ?? issuer.next;
  if (wordAt(tokens, at) === 'chính' || wordAt(tokens, at) === 'ký') at += wordAt(tokens, at) === 'ký' ? 1 : 2;
  if (!wordsAt(tokens, at, 'thông', 'qua') && !wordsAt(tokens, at, 'ban', 'hành')) return undefined;
  const day = behindMeeting(context, at + 2);
  const date = wordAt(tokens, day) === 'ngày' ? readDate(tokens, day) : undefined;
  const iso = date === undefined ? undefined : isoDate(date, context.publishedAt);
  return { issuer: issuer.name, ...(iso === undefined ? {} : { date: iso }) };
}

/** The token behind "tại kỳ họp thứ 9, khóa XV", "vào". */
function behindMeeting({ tokens }: Context, i: number): number {
  let at = i;
  while (at < i + 12 && /^(?:tại|vào|kỳ|họp|thứ|lần|quốc|hội|khóa|[ivx]+|,|\d\d?)$/.test(wordAt(tokens, at))) at++;
  return at;
}
