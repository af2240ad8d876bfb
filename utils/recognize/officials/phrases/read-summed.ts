import type { Context } from '../../recognizer';
import { takesSubject } from './tail-heads';
import { areWords, hasGap, isCapitalized, isDash, isNumber, isWord, markAt } from './token-words';

/**
 * "Ban Chỉ đạo Trung ương [về tổng kết (việc) (thực hiện) Nghị quyết (số) 18(-NQ/TW)]": where the name of a committee ends that
 * is named after what it sums up; `from` if none is. Of another body it is what somebody reports: "Bí thư Tỉnh ủy về tổng kết …".
 * `first` is the token at which its officer's role begins.
 */
export function afterSummed(context: Context, first: number, from: number): number {
  if (!isWord(context, from, 'về') || !areWords(context, from + 1, 'tổng', 'kết')) return from;
  if (!takesSubject(context, first, from)) return from;
  let at = isWord(context, from + 3, 'việc') ? from + 4 : from + 3;
  if (areWords(context, at, 'thực', 'hiện')) at += 2;
  if (!areWords(context, at, 'nghị', 'quyết')) return from;
  at += isWord(context, at + 2, 'số') ? 3 : 2;
  return isNumber(context, at) ? afterSymbol(context, at + 1) : from;
}

/** Behind "-NQ/TW". */
function afterSymbol(context: Context, from: number): number {
  let at = from;
  while ((isDash(context, at) || markAt(context, at) === '/') && !hasGap(context, at) && isCapitalized(context, at + 1))
    at += 2;
  return at;
}
