/** Which word of the old text is which of the new one, and the other way round; -1 where that is not known. */
export interface Pairs {
  readonly to: Int32Array;
  readonly from: Int32Array;
}

/** So many words in a row that stand once in both texts are the same place, wherever it moved: a box repeats fewer. */
const TELLING = 6;
const OFTEN = -1;

/**
 * The words that have such a row on either side, of which they are the last and the first: like the lines of a patience
 * diff. One side is not enough: of a sentence said twice in a row, of which one is gone, the first words keep what stood
 * before the one and the last words what stood behind the other.
 */
export function sureWords(here: Int32Array, there: Int32Array): Pairs {
  const to = new Int32Array(here.length).fill(-1);
  const from = new Int32Array(there.length).fill(-1);
  const [ours, theirs] = rowsOfBoth(here, there);
  const [onceHere, onceThere] = [onceIn(ours), onceIn(theirs)];
  const placeOf = (i: number) => (onceHere.get(ours[i]!) === i ? (onceThere.get(ours[i]!) ?? OFTEN) : OFTEN);
  for (let i = TELLING - 1; i < ours.length; i++) {
    const place = placeOf(i);
    if (place < TELLING - 1 || placeOf(i - TELLING + 1) !== place - TELLING + 1) continue;
    to[i] = place;
    from[place] = i;
  }
  return { to, from };
}

type Both = readonly [Float64Array, Float64Array];

/** The rows of words that begin at each place, the same number for the same row: of two words, of four, of six. */
function rowsOfBoth(here: Int32Array, there: Int32Array): Both {
  const two = joined([Float64Array.from(here), Float64Array.from(there)], 1);
  return joined(joined(two, 2), TELLING - 2, two);
}

/** Numbers for what begins at a place of `first` and what begins so much further on in `then`. */
function joined(first: Both, apart: number, then: Both = first): Both {
  const numbers = new Map<number, number>();
  const size = 1 + then[0].length + then[1].length;
  const numbered = (a: Float64Array, b: Float64Array) =>
    Float64Array.from({ length: Math.max(0, Math.min(a.length, b.length - apart)) }, (_, i) => {
      const key = a[i]! * size + b[i + apart]!;
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      return number;
    });
  return [numbered(first[0], then[0]), numbered(first[1], then[1])];
}

/** Where each row stands that stands once. */
function onceIn(rows: Float64Array): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const [i, row] of rows.entries()) found.set(row, found.has(row) ? OFTEN : i);
  return found;
}
