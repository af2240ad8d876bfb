import type { DocumentEvidence } from '../../../model/document-evidence';
import type { Context } from '../../recognizer';
import { isBreak, yearAt } from '../../shared/words';

/** How far before a document the year of its day may be written, in tokens: a maker with two names stands in between. */
const REACH = 40;

/**
 * "Ngày 24/4, Chính phủ ban hành Nghị định 9/2031/NĐ-CP": the number says the year of a day without one, whatever others the
 * article writes. `first` is the document's first token.
 */
export function inYearOf(
  context: Context,
  first: number,
  { date, evidence: { year, symbol } }: { readonly date: string | undefined; readonly evidence: DocumentEvidence },
): string | undefined {
  if (date === undefined || year === undefined || symbol === undefined) return date;
  return isWritten(context, first, date.slice(0, year.length)) ? date : `${year}${date.slice(year.length)}`;
}

/** "Ngày 5/1/2032, Chính phủ ban hành Nghị định 399/2031/NĐ-CP": what is written stays. */
function isWritten({ tokens }: Context, first: number, year: string): boolean {
  for (let i = first - 1; i > Math.max(0, first - REACH) && !isBreak(tokens, i); i--)
    if (yearAt(tokens, i) === year) return true;
  return false;
}
