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
