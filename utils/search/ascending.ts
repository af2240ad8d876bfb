/** From so much longer on, the longer list is leapt through and not walked. */
const LEAP = 16;

/** True if the one list is so much longer than the other that it is leapt through. */
export const isMuchLonger = (one: Int32Array, other: Int32Array) => one.length > other.length * LEAP;

/** The index of the first of the ascending numbers, from an index on, that is not below a number. */
export function reach(numbers: Int32Array, from: number, least: number): number {
  let step = 1;
  let low = from;
  while (low + step < numbers.length && (numbers[low + step] as number) < least) {
    low += step;
    step *= 2;
  }
  let high = Math.min(numbers.length, low + step);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The numbers that stand in both of two ascending lists. */
export function common(a: Int32Array, b: Int32Array): Int32Array {
  if (isMuchLonger(a, b)) return commonByLeaps(b, a);
  if (isMuchLonger(b, a)) return commonByLeaps(a, b);
  const both = new Int32Array(Math.min(a.length, b.length));
  let count = 0;
  // Without leaps: lists of frequent words have tens of thousands in common.
  for (let inA = 0, inB = 0; inA < a.length && inB < b.length; ) {
    const one = a[inA] as number;
    const other = b[inB] as number;
    if (one === other) both[count++] = one;
    if (one <= other) inA++;
    if (other <= one) inB++;
  }
  return both.subarray(0, count);
}

/** The same where one list is much longer: it is not walked through. */
function commonByLeaps(few: Int32Array, many: Int32Array): Int32Array {
  const both = new Int32Array(few.length);
  let count = 0;
  let at = 0;
  for (let i = 0; i < few.length && at < many.length; i++) {
    const one = few[i] as number;
    at = reach(many, at, one);
    if (many[at] === one) both[count++] = one;
  }
  return both.subarray(0, count);
}

/** The ascending numbers of which something is true. */
export function those(numbers: Int32Array, isOne: (number: number) => boolean): Int32Array {
  const kept = new Int32Array(numbers.length);
  let count = 0;
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] as number;
    if (isOne(number)) kept[count++] = number;
  }
  return kept.subarray(0, count);
}
