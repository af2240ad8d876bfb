/** A text as its letters and digits alone, folded: what is compared when two lines should say the same. */
export function essence(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** True if one text is the other, or its beginning where metadata was cut ("…"), by at least `least` characters. */
export function sameBeginning(a: string, b: string, least = 40): boolean {
  const [x, y] = [essence(a), essence(b)];
  if (x === '' || y === '') return false;
  if (x === y) return true;
  const length = Math.min(x.length, y.length);
  return length >= least && x.slice(0, length - 2) === y.slice(0, length - 2);
}
