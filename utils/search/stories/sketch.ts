/**
 * So many of a text's shingles are kept to find its kin by. Two texts of which one is a tenth of the other, all of it in
 * there, share one of 16 nine times in ten; reprints share most of them. Each costs an index entry a clip.
 */
export const MARKS = 16;

/**
 * The smallest hashes of a text's shingles, ascending: the same sixteen in whatever order the paragraphs stand, and of a
 * shortened text those of the whole that are still there.
 */
export function marksOf(shingles: ReadonlySet<number>): readonly number[] {
  const marks: number[] = [];
  let worst = Number.POSITIVE_INFINITY;
  for (const hash of shingles) {
    if (hash >= worst && marks.length >= MARKS) continue;
    let at = marks.length;
    while (at > 0 && (marks[at - 1] as number) > hash) at--;
    marks.splice(at, 0, hash);
    if (marks.length > MARKS) marks.pop();
    worst = marks.at(-1) as number;
  }
  return marks;
}

/** How many of ascending marks are not above a number. */
const upTo = (marks: readonly number[], most: number) => marks.filter((mark) => mark <= most).length;

/** Up to where marks are all there are of their text. */
const reachOf = (marks: readonly number[]) =>
  marks.length < MARKS ? Number.POSITIVE_INFINITY : (marks.at(-1) ?? Number.POSITIVE_INFINITY);

/** Of so many standard deviations fewer than expected are seen once in two hundred times. */
const RARELY = 2.6;

/**
 * False if two texts surely do not share so large a part of the shorter one, by their marks alone: up to the largest mark
 * that both would have kept, the marks are a sample of both texts. Of two texts of one length all sixteen are, and one story
 * shares five of them or more; of a brief in a long report a few are, and one in common is enough.
 */
export function mayShare(one: readonly number[], other: readonly number[], part: number): boolean {
  const reach = Math.min(reachOf(one), reachOf(other));
  const sample = Math.min(upTo(one, reach), upTo(other, reach));
  const both = new Set(other);
  const shared = one.filter((mark) => both.has(mark)).length;
  return shared >= sample * part - RARELY * Math.sqrt(sample * part * (1 - part));
}
