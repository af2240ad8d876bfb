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

/** Calls with the indexes of every number that stands in both of two ascending lists. */
export function eachCommon(a: Int32Array, b: Int32Array, visit: (inA: number, inB: number) => void): void {
  const leapsInA = isMuchLonger(a, b);
  const leapsInB = isMuchLonger(b, a);
  let inA = 0;
  let inB = 0;
  while (inA < a.length && inB < b.length) {
    const one = a[inA] as number;
    const other = b[inB] as number;
    if (one === other) visit(inA++, inB++);
    else if (one < other) inA = leapsInA ? reach(a, inA, other) : inA + 1;
    else inB = leapsInB ? reach(b, inB, one) : inB + 1;
  }
}

/** The numbers that stand in both of two ascending lists. */
export function common(a: Int32Array, b: Int32Array): Int32Array {
  const both = new Int32Array(Math.min(a.length, b.length));
  let count = 0;
  if (isMuchLonger(a, b) || isMuchLonger(b, a)) {
    eachCommon(a, b, (inA) => {
      both[count++] = a[inA] as number;
    });
    return both.subarray(0, count);
  }
  // Walked here and not by a call for each: lists of frequent words have tens of thousands in common.
  for (let inA = 0, inB = 0; inA < a.length && inB < b.length; ) {
    const one = a[inA] as number;
    const other = b[inB] as number;
    if (one === other) both[count++] = one;
    if (one <= other) inA++;
    if (other <= one) inB++;
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
