import type { Context } from '../../recognizer';
import { isCapital, isGlued, isNumber, isWord, wordAt, yearAt } from '../../shared/words';
import { isCapitalKind } from './kind-word';
import { readLawTail } from './law-tail';
import { knownTitleEnd } from './law-title';
import { isMadeInto } from './subject-clause';

export const STOPS =
  /^(?:này|đã|được|sẽ|là|có|do|theo|tại|để|nhằm|khi|vừa|đang|cũng|phải|cần|nêu|gồm|đặt|trên|của|kèm|từ|ngay|nay)$/;

/** Behind these "với" goes on with a title: "phối hợp với", "hợp tác với", "đối với", "gắn với", "thích ứng với". */
const WITH = /^(?:hợp|tác|đối|kết|gắn|ứng)$/;

/** True for what may stand inside a title: words but stops and other documents, numbers, commas and dashes. */
export function isInside(context: Context, i: number, drafted: boolean): boolean {
  const { tokens } = context;
  const word = wordAt(tokens, i);
  // "Chương trình giáo dục 2018 giai đoạn …": a year by itself is the name of something else.
  if (!isWord(tokens, i))
    return (
      word === ',' ||
      word === '-' ||
      isBetweenDigits(tokens, i) ||
      (isNumber(tokens, i) && yearAt(tokens, i) === undefined)
    );
  // "kiểm tra nhiệm vụ tại các địa phương": a draft is nowhere yet.
  if (drafted && word === 'tại') return wordAt(tokens, i + 1) === 'các';
  if (word === 'với') return WITH.test(wordAt(tokens, i - 1));
  if (word === 'là' && isMadeInto(tokens, i)) return true;
  return !STOPS.test(word) && !isCapitalKind(context, i);
}

/** The marks of "tỷ lệ 1/50.000". */
export function isBetweenDigits(tokens: Context['tokens'], i: number): boolean {
  return (
    /^[./]$/.test(wordAt(tokens, i)) && isNumber(tokens, i - 1) && isNumber(tokens, i + 1) && isGlued(tokens, i + 1)
  );
}

/** "Kế hoạch triển khai thi hành Luật Đê điều": the token behind the law that a plan carries out; -1 for anything else. */
function lawInside(context: Context, i: number): number {
  const { tokens } = context;
  if (wordAt(tokens, i) !== 'luật' || !isCapital(tokens, i) || !/^(?:hành|hiện)$/.test(wordAt(tokens, i - 1)))
    return -1;
  const end = knownTitleEnd(context, i + 1, 'luật');
  return end < 0 ? -1 : readLawTail(context, end).next;
}

/** The token behind what stands in a title at token `i`; -1 where the title cannot go on. */
export function behindStep(context: Context, i: number, made: boolean, drafted: boolean): number {
  const law = made ? lawInside(context, i) : -1;
  if (law > 0) return law;
  return isInside(context, i, drafted) ? i + 1 : -1;
}
