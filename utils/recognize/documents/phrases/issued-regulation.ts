import type { Context } from '../../recognizer';
import { isBreak, wordAt, wordsAt } from '../../shared/words';
import type { KindWord } from './kind-word';
import { readNumber } from './number';

/** How far before its "về" the number of the paper that issues it is looked for: a day and a maker may stand between. */
const REACH = 24;

/** "ban hành Quy chế …", or a numbered paper's subject, which it issues. */
export function isIssuedBefore(context: Context, kind: KindWord): boolean {
  return wordsAt(context.tokens, kind.first - 2, 'ban', 'hành') || isSubjectOfNumbered(context, kind);
}

/** "Quyết định số 48/QĐ-UBND ngày 6/2/2031 về Quy chế …", "Kết luận số 134-KL/TW của Bộ Chính trị về Đề án …". */
export function isSubjectOfNumbered(context: Context, { first }: KindWord): boolean {
  const { tokens } = context;
  if (wordAt(tokens, first - 1) !== 'về') return false;
  for (let i = first - 2; i > first - REACH && !isBreak(tokens, i) && !/^[.;]$/.test(wordAt(tokens, i)); i--) {
    if (wordAt(tokens, i) !== 'số') continue;
    const number = readNumber(tokens, context.lexicon, i + 1);
    return number?.symbol !== undefined && /^(?:định|tư|quyết|luận)$/.test(wordAt(tokens, i - 1));
  }
  return false;
}
