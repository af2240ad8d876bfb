/** What a spreadsheet would take for a formula, or for a command to another program. */
const FORMULA = /^[=+\-@\t\r]/;

type Value = string | number | boolean | undefined;

/** A value as RFC 4180 writes it; one that a spreadsheet would compute gets `guard` before it. */
function cell(value: Value, guard: string): string {
  if (value === undefined) return '';
  const text = typeof value === 'string' && FORMULA.test(value) ? `${guard}${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const rowWith =
  (guard: string) =>
  (values: readonly Value[]): string =>
    `${values.map((value) => cell(value, guard)).join(',')}\r\n`;

/** A row with its line end, for spreadsheets: an apostrophe keeps words from being computed, and they do not show it. */
export const csvRow = rowWith("'");

/**
 * A row for programs that show a cell sign for sign, as Readwise does: there an apostrophe would stand before every "- Thưa
 * ông" of an interview. A space nobody sees, and a spreadsheet that opens the file still takes for words what follows it.
 */
export const plainCsvRow = rowWith(' ');

/** Excel takes a file for UTF-8 only with this before it. */
export const BYTE_ORDER_MARK = '\ufeff';
