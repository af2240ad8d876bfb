import type { Tokens } from '../../../text/tokens';
import { isoDate, readDate } from '../../shared/date';
import { wordAt, wordsAt } from '../../shared/words';

/** The token behind "(đã, sẽ) có hiệu lực (thi hành) (kể) từ" at token `i`; -1 for anything else. */
export function behindInForce(tokens: Tokens, i: number): number {
  const word = wordAt(tokens, i);
  let at = word === 'đã' || word === 'sẽ' ? i + 1 : i;
  if (!wordsAt(tokens, at, 'có', 'hiệu', 'lực')) return -1;
  at += 3;
  if (wordsAt(tokens, at, 'thi', 'hành')) at += 2;
  if (wordAt(tokens, at) === 'kể') at++;
  return wordAt(tokens, at) === 'từ' ? at + 1 : -1;
}

/** A day on which something was signed, ISO, and the token behind it. */
export interface SignedDay {
  readonly date: string;
  readonly next: number;
}

/** "ngày ký (ban hành) (3/4/2031)" at token `i`: what is in force since it was signed says when that was. */
export function readSignedDay(tokens: Tokens, i: number): SignedDay | undefined {
  if (!wordsAt(tokens, i, 'ngày', 'ký')) return undefined;
  const open = wordsAt(tokens, i + 2, 'ban', 'hành') ? i + 4 : i + 2;
  const day = wordAt(tokens, open) === '(' ? readDate(tokens, open + 1) : undefined;
  if (day?.year === undefined || wordAt(tokens, day.next) !== ')') return undefined;
  const date = isoDate(day, undefined);
  return date === undefined ? undefined : { date, next: day.next + 1 };
}
