import { codeAt } from './code-at';
import { CharClass, classOf } from './letters';
import { lookUp, type SyllableTable } from './syllable-table';

/**
 * True where the word from `from`, which has the number `before`, ends at the capital at `at` and another is glued to it:
 * "thuế của MỹThủ tướng". Pages that lose the line between a headline and what stands under it print so (one article of twenty in the
 * pool, of VietNamNet one of six). Both must be words of the lexicon, and one of them marked as only Vietnamese ones are:
 * "VietNamNet", "McMahon" and "TTg" stay whole.
 */
export function isSeam(
  text: string,
  { from, at }: { readonly from: number; readonly at: number },
  before: number,
  table: SyllableTable,
): boolean {
  if (before < 0 || before >= table.listed || at - from < 2 || classOf(codeAt(text, at - 1)) !== CharClass.Lower)
    return false;
  let end = at + 1;
  while (end < text.length && classOf(codeAt(text, end)) === CharClass.Lower) end++;
  return end - at > 1 && hasMark(text, from, end) && lookUp(table, text, at, end) >= 0;
}

/** What is neither of the Latin alphabet nor invisible. */
function hasMark(text: string, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (codeAt(text, i) > 0x7f) return true;
  return false;
}
