/** What a spreadsheet would take for a formula, or for a command to another program. */
const FORMULA = /^[=+\-@\t\r]/;

/** A value as RFC 4180 writes it; one that a spreadsheet would compute gets an apostrophe before it. */
function cell(value: string | number | boolean | undefined): string {
  if (value === undefined) return '';
  const text = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A row with its line end. */
export const csvRow = (values: readonly (string | number | boolean | undefined)[]): string =>
  `${values.map(cell).join(',')}\r\n`;

/** Excel takes a file for UTF-8 only with this before it. */
export const BYTE_ORDER_MARK = '\ufeff';
