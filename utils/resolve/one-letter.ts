/** True for words of which one has one letter or mark more, less or other than the other. */
export function differInOneLetter(a: string, b: string): boolean {
  const [one, two] = [a.normalize('NFD'), b.normalize('NFD')];
  if (Math.abs(one.length - two.length) > 1) return false;
  let first = 0;
  while (first < one.length && one[first] === two[first]) first++;
  let last = 0;
  while (last < Math.min(one.length, two.length) - first && one.at(-1 - last) === two.at(-1 - last)) last++;
  return Math.max(one.length, two.length) - first - last === 1;
}
