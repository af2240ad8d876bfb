import type { Context } from '../../recognizer';
import { isCapitalized, isDash, isWord, lowerText, markAt } from './token-words';

/** The ends of "cán bộ", "sĩ quan", "đoàn viên", "chỉ huy", "quân nhân", "chiến sĩ". */
const TOGETHER = new Set(['bộ', 'quan', 'viên', 'huy', 'nhân', 'sĩ', 'sỹ']);

/** "Binh nhất A, [chiến sĩ Đại đội 5], …", "ông A (thành viên đoàn thanh tra)", "được cử làm [chỉ huy …]". */
export function isSaidOfSomebody(context: Context, first: number): boolean {
  if (markAt(context, first - 1) === ',' && isTogether(context, first - 2)) return false;
  const being = isWord(context, first - 1, 'là') || isWord(context, first - 1, 'nguyên') ? first - 2 : first - 1;
  const mark = markAt(context, being);
  return isWord(context, first - 1, 'làm') || mark === ',' || mark === '(' || isDash(context, being);
}

/** "cán bộ, [chiến sĩ Trung đoàn 2]": all of them; in "Lê Văn Huy, [chiến sĩ Trung đoàn 2]" a name ends so. */
function isTogether(context: Context, last: number): boolean {
  return !isCapitalized(context, last) && TOGETHER.has(lowerText(context, last));
}
