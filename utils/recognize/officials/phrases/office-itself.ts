import type { Context } from '../../recognizer';
import { lowerText } from './token-words';

/** Words before an office that make it the office and not its holder: "chức vụ [Bộ trưởng]", "được bầu làm [Chủ tịch]". */
const BEFORE = new Set([
  'bầu',
  'chức',
  'danh',
  'ghế',
  'giữ',
  'làm',
  'là',
  'nhiệm',
  'nhận',
  'vụ',
  'vị',
  'trò',
  'cách',
  'nghĩa',
  'định',
]);

/** True if the office that begins at the token is meant, and nobody who holds it. */
export function isOfficeItself(context: Context, first: number): boolean {
  return BEFORE.has(lowerText(context, first - 1));
}
