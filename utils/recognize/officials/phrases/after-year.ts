import type { Context } from '../../recognizer';
import type { TokenSpan } from './phrase';
import { isNumber, isWord, tokenText } from './token-words';

/**
 * "Trưởng ban Chỉ đạo Kỳ thi tốt nghiệp THPT [năm 2031]", "… Tổng điều tra kinh tế [năm 2031]": a steering committee of one
 * year's examination or census has the year in its name; `body.last` for any other body.
 */
export function afterYear(context: Context, body: TokenSpan): number {
  const { last } = body;
  if (!isWord(context, last, 'năm') || !isNumber(context, last + 1)) return last;
  return tokenText(context, last + 1).length === 4 && isYearly(context, body) ? last + 2 : last;
}

function isYearly(context: Context, { first, last }: TokenSpan): boolean {
  let steers = false;
  for (let at = first; at < last - 1; at++) {
    if (isWord(context, at, 'chỉ') && isWord(context, at + 1, 'đạo')) steers = true;
    if (steers && (isExam(context, at) || (isWord(context, at, 'điều') && isWord(context, at + 1, 'tra')))) return true;
  }
  return false;
}

/** "Kỳ [thi] …", "[thi] tốt nghiệp"; "thi đua", "thi hành" are none. */
function isExam(context: Context, at: number): boolean {
  return isWord(context, at, 'thi') && (isWord(context, at - 1, 'kỳ') || isWord(context, at + 1, 'tốt'));
}
