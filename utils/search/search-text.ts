import { eachTerm, type IndexedText } from './indexed-text';
import { type Grade, gradeText } from './match';
import { type Query, termsToLookUp } from './query';

/** Grades one text without an index: what waits to be indexed is searched so. */
export function searchText(query: Query, lines: IndexedText): Grade {
  const { whole, begun } = termsToLookUp(query);
  const stands = (letters: string) => lines.some((line) => line.includes(letters));
  // Nearly all texts lack one of the words: that is seen ten times faster than where the others stand.
  if (!whole.every(stands) || (begun !== undefined && !stands(begun))) return 0;
  const positions = new Map<string, number[]>(whole.map((term) => [term, []]));
  const begunPositions: number[] = [];
  const titleEnd = eachTerm(lines, (term, position) => {
    positions.get(term)?.push(position);
    if (begun !== undefined && term.startsWith(begun)) begunPositions.push(position);
  });
  return gradeText(query, (term, asBegun) => (asBegun ? begunPositions : (positions.get(term) ?? [])), titleEnd);
}
