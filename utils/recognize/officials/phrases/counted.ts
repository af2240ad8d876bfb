import type { Context } from '../../recognizer';
import { hasGap, isDash, isNumber, isWordToken, lowerText } from './token-words';

/** Before the number of a time, a day, a year, a place or a term. */
const NUMBERED = new Set(['giờ', 'năm', 'ngày', 'tháng', 'quận', 'phường', 'số', 'khóa', 'khu']);

/** "5 Phó Thủ tướng": so many; not the end of a day, a time, a year or a place: "20/3 Thủ tướng", "08:11 Thủ tướng". */
export function isCounted(context: Context, first: number): boolean {
  const number = first - 1;
  if (!isNumber(context, number) || NUMBERED.has(lowerText(context, number - 1))) return false;
  if (hasGap(context, number)) return true;
  // "dịch COVID-19 [Thủ tướng]"
  const joined = isDash(context, number - 1) && isWordToken(context, number - 2);
  return !(joined || isNumber(context, number - 2) || isWordToken(context, number - 1));
}
