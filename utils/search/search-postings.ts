import { type Grade, gradeText } from './match';
import { type Query, termsToLookUp } from './query';
import { NO_POSTINGS, type Postings } from './segment';

/** The postings of a query's terms, as far as one part of the index has them. */
export interface TermPostings {
  readonly whole: ReadonlyMap<string, Postings>;
  /** Of all words that begin with the word being typed. */
  readonly begun?: Postings;
}

/** The texts that answer the query, each with its grade. */
export function searchPostings(
  query: Query,
  terms: TermPostings,
  titleEnds: readonly number[],
): ReadonlyMap<number, Grade> {
  const { whole, begun } = termsToLookUp(query);
  const all = whole.map((term) => terms.whole.get(term) ?? NO_POSTINGS);
  if (begun !== undefined) all.push(terms.begun ?? NO_POSTINGS);
  const [rarest = NO_POSTINGS, ...others] = all.sort((a, b) => a.size - b.size);
  const found = new Map<number, Grade>();
  for (const text of rarest.keys()) {
    if (!others.every((postings) => postings.has(text))) continue;
    const lookup = (term: string, asBegun: boolean) => (asBegun ? terms.begun : terms.whole.get(term))?.get(text) ?? [];
    const grade = gradeText(query, lookup, titleEnds[text] ?? 0);
    if (grade > 0) found.set(text, grade);
  }
  return found;
}
