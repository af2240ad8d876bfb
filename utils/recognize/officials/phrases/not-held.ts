import { endsSentence } from '../../../text/sentences';
import type { Context } from '../../recognizer';
import { areWords, isWord } from './token-words';

const FURTHEST_IF = 8;

/** "Nếu được bổ nhiệm làm …", "danh sách đề cử giữ vị trí …": nobody holds it. */
export function isSupposed(context: Context, first: number): boolean {
  for (let at = first - 1; at >= first - FURTHEST_IF && !endsSentence(context.tokens, at); at--)
    if (isWord(context, at, 'nếu') || areWords(context, at - 1, 'đề', 'cử')) return true;
  return false;
}

const FURTHEST_DOER = 6;

/** "(do Vũ Nhôm làm giám đốc)": who holds it stands before the verb, whoever is named behind. */
export function hasOwnDoer(context: Context, first: number): boolean {
  for (let at = first - 2; at >= first - FURTHEST_DOER && !endsSentence(context.tokens, at); at--)
    if (isWord(context, at, 'do') && !isWord(context, at + 1, 'đó')) return true;
  return false;
}

const FURTHEST_CANDIDATE = 16;

/** "Ứng cử viên sáng giá cho vị trí [đại sứ Nga tại Mỹ] là ông A". */
export function isCandidates(context: Context, first: number): boolean {
  for (let at = first - 1; at >= first - FURTHEST_CANDIDATE && !endsSentence(context.tokens, at); at--)
    if (isWord(context, at, 'viên') && (isWord(context, at - 1, 'cử') || isWord(context, at - 1, 'ứng'))) return true;
  return false;
}
