import type { Context } from '../../recognizer';
import { afterTerm } from './office-modifiers';
import { readPlaceOf } from './read-place';
import { areWords } from './token-words';

/**
 * "Trưởng Đoàn đại biểu Quốc hội [khóa XV tỉnh Bến Tre]": whose delegates they are is said behind their term; `last` where it
 * is not.
 */
export function afterDelegation(context: Context, last: number): number {
  const short = areWords(context, last - 2, 'đoàn', 'đbqh');
  if (!short && !areWords(context, last - 5, 'đoàn', 'đại', 'biểu', 'quốc', 'hội')) return last;
  const term = afterTerm(context, last);
  const place = term > last ? readPlaceOf(context, term) : term;
  return place > term ? place : last;
}
