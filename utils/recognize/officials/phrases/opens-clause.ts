import type { Context } from '../../recognizer';
import type { Chain } from './attach';
import { isCapitalized, isEnd, lowerText, markAt } from './token-words';

/** Words with which a sentence says where or when, before the comma in front of its subject. */
const WHERE_OR_WHEN = new Set('tại sau trước trong ngày sáng trưa chiều tối phát kết mở thay'.split(' '));

/** Longest "Phát biểu tại lễ khai mạc …,", in tokens. */
const LONGEST_OPENING = 40;

/**
 * True if the phrase is the subject of its sentence, before which nothing stands but where and when: "[Ông] Lê Văn An, …",
 * "Tại lễ, [đồng chí] Lê Văn An, …".
 */
export function opensClause(context: Context, { phrases, links }: Chain, index: number): boolean {
  const first = phrases[index]?.first ?? 0;
  if (isEnd(context, first - 1)) return true;
  if (markAt(context, first - 1) !== ',' || (links[index - 1] ?? 'none') !== 'none') return false;
  for (let at = first - 2; at >= Math.max(0, first - LONGEST_OPENING); at--)
    if (isEnd(context, at - 1)) return isCapitalized(context, at) && WHERE_OR_WHEN.has(lowerText(context, at));
  return false;
}
