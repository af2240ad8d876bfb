import type { Context } from '../../recognizer';
import { isCapital, wordAt } from '../../shared/words';

/** True for two to five capitals from a family name on: the holder named behind an office, "Thủ tướng Trần Văn An". */
export function isHolderBetween({ tokens, lexicon }: Context, from: number, end: number): boolean {
  if (end - from < 2 || end - from > 5) return false;
  if (lexicon.nameTier(tokens.syllable[from] ?? -1, 'family') === 0) return false;
  for (let i = from; i < end; i++) if (!isCapital(tokens, i)) return false;
  return true;
}

/** The token behind a holder's name at token `i`; `i` itself where none stands. */
export function behindHolder(context: Context, i: number): number {
  let end = i;
  while (end < i + 5 && isCapital(context.tokens, end)) end++;
  return isHolderBetween(context, i, end) ? end : i;
}

/** "Phó Thủ tướng", "Thứ trưởng": who signs for another makes no document of his own. */
export function isDeputy({ tokens }: Context, first: number): boolean {
  return wordAt(tokens, first) === 'phó' || (wordAt(tokens, first) === 'thứ' && wordAt(tokens, first + 1) === 'trưởng');
}
