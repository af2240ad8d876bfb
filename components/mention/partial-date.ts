/** `2022-01-26` → `26/01/2022`, `2022-01` → `01/2022`, `2022` → `2022`: as documents are dated, in both languages. */
export function partialDate(iso: string): string {
  return iso.slice(0, 10).split('-').reverse().join('/');
}
