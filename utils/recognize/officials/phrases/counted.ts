import type { Context } from '../../recognizer';
import { hasGap, isNumber, isWordToken, lowerText } from './token-words';

/** Before the number of a day, a year, a place or a term. */
const NUMBERED = new Set(['năm', 'ngày', 'tháng', 'quận', 'phường', 'số', 'khóa', 'khu']);

/** "5 Phó Thủ tướng": so many; not the end of a day, a time, a year or a place: "20/3 Thủ tướng", "08:11 Thủ tướng". */
export function isCounted(context: Context, first: number): boolean {
  const number = first - 1;
  if (!isNumber(context, number) || NUMBERED.has(lowerText(context, number - 1))) return false;
  return hasGap(context, number) || !(isNumber(context, number - 2) || isWordToken(context, number - 1));
}
