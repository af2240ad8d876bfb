/** White space that is not one plain space. */
const UNEVEN = /\s\s|[^\S ]/;

/** The text with one space wherever white space stands. Nearly all have it so: putting a space for each space is dear. */
export function singleSpaced(text: string): string {
  return UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text;
}
