import type { OfficialDocument } from './document';

/** The day of a document as far as it is known: what was read, or the inferred day in the year or month that was read. */
export function fullestDate({ date, inferred }: Pick<OfficialDocument, 'date' | 'inferred'>): string | undefined {
  if (date === undefined || inferred.date?.startsWith(date) === true) return inferred.date;
  return date;
}
