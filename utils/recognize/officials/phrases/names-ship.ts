import type { Context } from '../../recognizer';
import { isWord, isWordToken, markAt } from './token-words';

const QUOTES = new Set(["'", '"', '‘', '“', '«']);
/** "Khu trục hạm | tên lửa" */
const LONGEST_KIND = 2;

/** "tàu [Đô đốc Nakhim]", "tàu sân bay [Đô đốc …]", "khu trục hạm tên lửa '[Đô đốc …]'": the rank begins the name of a ship. */
export function namesShip(context: Context, rank: number): boolean {
  const quoted = QUOTES.has(markAt(context, rank - 1));
  const last = quoted ? rank - 2 : rank - 1;
  if (isWord(context, last, 'bay') && isWord(context, last - 2, 'tàu')) return true;
  // "mới nhất là chiếc 'Đô đốc Nakhim'"
  if (quoted && isWord(context, last, 'chiếc')) return true;
  const kind = quoted || isWord(context, last, 'lửa') ? LONGEST_KIND : 0;
  for (let at = last; at >= last - kind && isWordToken(context, at); at--)
    if (isWord(context, at, 'tàu') || isWord(context, at, 'hạm') || isWord(context, at, 'lớp')) return true;
  return false;
}
