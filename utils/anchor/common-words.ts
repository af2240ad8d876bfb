/**
 * The longest list of words that stand in both in the same order: for every word of `here` the index of the word of
 * `there` that it is, -1 for none. The table has a cell for every pair; what is longer is the caller's to refuse.
 */
export function commonWords(here: ArrayLike<unknown>, there: ArrayLike<unknown>): Int32Array {
  const width = there.length + 1;
  const lengths = new Uint16Array((here.length + 1) * width);
  for (let i = here.length - 1; i >= 0; i--) {
    for (let j = there.length - 1; j >= 0; j--) {
      const down = lengths[(i + 1) * width + j] as number;
      const right = lengths[i * width + j + 1] as number;
      lengths[i * width + j] =
        here[i] === there[j] ? (lengths[(i + 1) * width + j + 1] as number) + 1 : Math.max(down, right);
    }
  }
  const pairs = new Int32Array(here.length).fill(-1);
  for (let i = 0, j = 0; i < here.length && j < there.length; ) {
    if (here[i] === there[j]) pairs[i++] = j++;
    else if ((lengths[(i + 1) * width + j] as number) >= (lengths[i * width + j + 1] as number)) i++;
    else j++;
  }
  return pairs;
}
