import type { Context } from '../../recognizer';
import type { TokenSpan } from './phrase';
import { isTitled, isWord, isWordToken, markAt } from './token-words';
import { isVietnameseAt } from './vietnamese-syllable';

const QUOTES = new Set(["'", '"', '‘', '“', '«']);
/** "Khu trục hạm | tên lửa" */
const LONGEST_KIND = 2;

/** "tàu [Đô đốc Nakhim]", "tàu sân bay [Đô đốc …]", "khu trục hạm tên lửa '[Đô đốc …]'": the rank begins the name of a ship. */
export function namesShip(context: Context, rank: TokenSpan): boolean {
  // "lên tàu [Trung tướng Lê Văn Nhu] hỏi thăm": a comma is missing; our ships are not named so.
  if (isTitled(context, rank.last) && isVietnameseAt(context, rank.last)) return false;
  const quoted = QUOTES.has(markAt(context, rank.first - 1));
  const last = quoted ? rank.first - 2 : rank.first - 1;
  if (isWord(context, last, 'bay') && isWord(context, last - 2, 'tàu')) return true;
  // "mới nhất là chiếc 'Đô đốc Nakhim'"
  if (quoted && isWord(context, last, 'chiếc')) return true;
  const kind = quoted || isWord(context, last, 'lửa') ? LONGEST_KIND : 0;
  for (let at = last; at >= last - kind && isWordToken(context, at); at--)
    if (isWord(context, at, 'tàu') || isWord(context, at, 'hạm') || isWord(context, at, 'lớp')) return true;
  return false;
}
