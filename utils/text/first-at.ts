/** The first of `count` numbers for which the condition holds, as it then does for all behind it; `count` if for none. */
export function firstAt(count: number, holds: (i: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
