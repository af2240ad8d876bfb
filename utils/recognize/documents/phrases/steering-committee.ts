import type { Context } from '../../recognizer';
import { isBreak, isCapital, isLower, wordAt, wordsAt } from '../../shared/words';

/** Longest task in a committee's name, in tokens. */
const MAX_TASK = 30;

/** Words behind "Ban Chỉ đạo" that start what it does, and not what it is for. */
const DOES =
  /^(?:về|đã|vừa|ban|ký|yêu|quyết|có|là|họp|cũng|sẽ|do|tại|để|và|giao|đề|nêu|cho|phải|thống|chỉ|này|trên|theo|gồm|trung|ở|khi)$/;

/**
 * "[Ban Chỉ đạo] sắp xếp đơn vị hành chính các cấp của Chính phủ": the token behind the task and the body above, which end the
 * name of a steering committee; `i` where the name ends before token `i`.
 */
export function behindTask({ tokens }: Context, i: number): number {
  if (!wordsAt(tokens, i - 3, 'ban', 'chỉ', 'đạo') || !isLower(tokens, i) || DOES.test(wordAt(tokens, i))) return i;
  for (let at = i + 1; at < i + MAX_TASK && !isBreak(tokens, at) && !/^[.;:()]$/.test(wordAt(tokens, at)); at++) {
    if (wordAt(tokens, at) !== 'của' || !isCapital(tokens, at + 1)) continue;
    return ABOVE.test(`${wordAt(tokens, at + 1)} ${wordAt(tokens, at + 2)}`) ? at + 3 : i;
  }
  return i;
}

const ABOVE = /^(?:chính phủ|trung ương|quốc hội|bộ chính)$/;
