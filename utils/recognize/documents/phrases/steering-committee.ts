import type { Context } from '../../recognizer';
import { isBreak, isCapital, isLower, wordAt, wordsAt } from '../../shared/words';
import { isCapitalKind } from './kind-word';
import { readNumber } from './number';

/** Longest task in a committee's name, in tokens. */
const MAX_TASK = 30;

/** Words behind "Ban Chỉ đạo" that start what it does, and not what it is for. */
const DOES =
  /^(?:về|đã|vừa|ban|ký|yêu|quyết|có|là|họp|cũng|sẽ|do|tại|để|và|giao|đề|nêu|cho|phải|thống|chỉ|này|trên|theo|gồm|trung|ở|khi)$/;

/**
 * "[Ban Chỉ đạo] sắp xếp đơn vị hành chính các cấp của Chính phủ": the token behind the task and the body above, which end the
 * name of a steering committee; `i` where the name ends before token `i`.
 */
export function behindTask(context: Context, i: number): number {
  const { tokens } = context;
  if (wordsAt(tokens, i, 'về', 'tổng', 'kết')) return behindSummed(context, i);
  if (!wordsAt(tokens, i - 3, 'ban', 'chỉ', 'đạo') || !isLower(tokens, i) || DOES.test(wordAt(tokens, i))) return i;
  for (let at = i + 1; at < i + MAX_TASK && !isBreak(tokens, at) && !/^[.;:()]$/.test(wordAt(tokens, at)); at++) {
    // "Ban Chỉ đạo thực hiện Chỉ thị số 50": what it carries out is a paper of its own.
    if (isCapitalKind(context, at)) return i;
    if (wordAt(tokens, at) !== 'của' || !isCapital(tokens, at + 1)) continue;
    const above = ABOVE.find((words) => wordsAt(tokens, at + 1, ...words));
    return above === undefined ? i : at + 1 + above.length;
  }
  return i;
}

/** "Ban Chỉ đạo Trung ương [về tổng kết (thực hiện) Nghị quyết (số) 18(-NQ/TW)]": a committee named after what it sums up. */
function behindSummed({ tokens, lexicon }: Context, i: number): number {
  if (!wordsAt(tokens, i - 5, 'ban', 'chỉ', 'đạo', 'trung', 'ương')) return i;
  const kind = wordsAt(tokens, i + 3, 'thực', 'hiện') ? i + 5 : i + 3;
  if (!wordsAt(tokens, kind, 'nghị', 'quyết')) return i;
  const number = wordAt(tokens, kind + 2) === 'số' ? kind + 3 : kind + 2;
  return readNumber(tokens, lexicon, number)?.next ?? i;
}

const ABOVE = [
  ['chính', 'phủ'],
  ['trung', 'ương'],
  ['quốc', 'hội'],
  ['bộ', 'chính', 'trị'],
] as const;
