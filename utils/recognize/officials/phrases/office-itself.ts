import { EntryType } from '../../../lexicon/rows';
import type { Context } from '../../recognizer';
import type { TokenSpan } from './phrase';
import { isTitled, isWord, lowerText } from './token-words';

/** Words before an office that make it the office and not its holder: "chức vụ [Bộ trưởng]", "được bầu làm [Chủ tịch]". */
const BEFORE = new Set([
  'bầu',
  'chức',
  'danh',
  'ghế',
  'giữ',
  'làm',
  // "bị cảnh cáo, thôi [Ủy viên Bộ Chính trị]"
  'thôi',
  'là',
  'nhiệm',
  'nhận',
  'vụ',
  'trò',
  'cách',
  'nghĩa',
  'định',
]);

/** Verbs of saying that end like verbs of giving: "xác nhận [Thủ tướng] đã về", "khẳng định [Bộ trưởng] …". */
const SAYING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['nhận', new Set(['xác', 'thừa', 'phủ', 'ghi'])],
  ['định', new Set(['khẳng', 'nhận'])],
]);

/** What "vị" ends where it makes nobody: "cương vị [Bộ trưởng]"; "theo vị [Bộ trưởng]" is one. */
const POSTS = new Set(['cương', 'chức', 'đơn', 'địa']);

/** True if the office is meant, and nobody who holds it. */
export function isOfficeItself(context: Context, { first, last }: TokenSpan): boolean {
  const before = lowerText(context, first - 1);
  if (SAYING.get(before)?.has(lowerText(context, first - 2)) === true) return false;
  if (before === 'vị') return POSTS.has(lowerText(context, first - 2));
  // "các nhiệm vụ [Thủ tướng] giao": the verb behind makes it the subject.
  if (before === 'vụ' && isWord(context, first - 2, 'nhiệm'))
    return ((context.hits.types[last] ?? 0) & EntryType.Wall) === 0;
  // "bầu trực tiếp [Bí thư]"
  if (before === 'tiếp') return isWord(context, first - 2, 'trực') && isWord(context, first - 3, 'bầu');
  // "được giao [quyền Chủ tịch UBND huyện]"
  if (before === 'giao') return isWord(context, first, 'quyền');
  // "[Từ] Trưởng khoa Cấp cứu, ông được điều đi …": where his way began.
  if (before === 'từ' && isTitled(context, first - 1)) return true;
  return BEFORE.has(before);
}
