import type { Phrase, Query } from './query';

/** Where a term stands in one text, ascending. */
export type Positions = readonly number[];

/** Finds the positions of a query's term in one text; `begun` asks for all words that begin with it. */
export type Lookup = (term: string, begun: boolean) => Positions;

/** "nghi quyet 08" must find "Nghị quyết số 08": so many other words may stand within a phrase. */
export const SLOP = 2;

/** How well a text answers: 0 not at all, 1 near, 2 as a phrase, 3 near in the title, 4 as a phrase in the title. */
export type Grade = 0 | 1 | 2 | 3 | 4;

/** The first element of `positions` above `floor`, by halving. */
function nextAbove(positions: Positions, floor: number): number | undefined {
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((positions[middle] ?? 0) > floor) high = middle;
    else low = middle + 1;
  }
  return positions[low];
}

/** How many other words stand within the phrase that begins at `start`; more than SLOP if it does not stand there. */
function slopAt(start: number, rest: readonly Positions[]): number {
  let at = start;
  for (const positions of rest) {
    const next = nextAbove(positions, at);
    if (next === undefined || next - start - rest.length > SLOP) return SLOP + 1;
    at = next;
  }
  return at - start - rest.length;
}

function gradePhrase(phrase: Phrase, positionsOf: (index: number) => Positions, titleEnd: number): Grade {
  const [first = [], ...rest] = phrase.map((_, index) => positionsOf(index));
  let best: Grade = 0;
  for (const start of first) {
    const slop = slopAt(start, rest);
    if (slop > SLOP) continue;
    const grade: number = (slop === 0 ? 2 : 1) + (start < titleEnd ? 2 : 0);
    if (grade > best) best = grade as Grade;
    if (best === 4) break;
  }
  return best;
}

/** How well a text answers a query: as well as its worst phrase. */
export function gradeText(query: Query, lookup: Lookup, titleEnd: number): Grade {
  let worst: Grade = 4;
  const last = query.phrases.length - 1;
  for (const [number, phrase] of query.phrases.entries()) {
    const begunAt = query.prefix && number === last ? phrase.length - 1 : -1;
    const grade = gradePhrase(phrase, (index) => lookup(phrase[index] ?? '', index === begunAt), titleEnd);
    if (grade === 0) return 0;
    if (grade < worst) worst = grade;
  }
  return query.phrases.length === 0 ? 0 : worst;
}
