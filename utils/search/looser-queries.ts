import { SHORT } from './beginnings';
import { asks, type Clause, type Part, type Query } from './query';

/** The part without its last word; undefined if nothing is left. */
function withoutLast({ begun: _begun, begunInNames: _names, ...part }: Part): Part | undefined {
  const [terms, exact] = [part.terms.slice(0, -1), part.exact.slice(0, -1)];
  return terms.length > 0 ? { ...part, terms, exact } : undefined;
}

/** The query without its last word, of which two letters were typed: it is waited for, as a single letter is. */
function waiting({ clauses }: Query): Query | undefined {
  const last = clauses.at(-1);
  const part = last?.parts.at(-1);
  const isShort = part?.begun !== undefined && part.terms.at(-1)?.length === SHORT;
  if (!last || !part || !(part.begunInNames || isShort)) return undefined;
  const rest = withoutLast(part);
  const clause = { ...last, parts: [...last.parts.slice(0, -1), ...(rest ? [rest] : [])] };
  return asks(clause) ? { clauses: [...clauses.slice(0, -1), clause], problems: [] } : undefined;
}

/**
 * The query whose last word, of which two letters were typed, may begin anywhere and not in names and titles alone; undefined
 * where it may already. It asks for more words than the query did: megabytes of postings at 100,000 clips, which is why it is
 * asked only where names and titles had none.
 */
export function widened({ clauses, problems }: Query): Query | undefined {
  const last = clauses.at(-1);
  const part = last?.parts.at(-1);
  const letters = part?.terms.length === 1 ? undefined : part?.begunInNames;
  if (!last || !part || !letters) return undefined;
  const { begunInNames: _names, ...rest } = part;
  const wide: Part = { ...rest, begun: letters.map((key) => key.slice(0, SHORT)) };
  const clause = { ...last, parts: [...last.parts.slice(0, -1), wide] };
  return { clauses: [...clauses.slice(0, -1), clause], problems };
}

/** The one phrase parted in two, at every place. */
function parted({ clauses }: Query): readonly Query[] {
  const [clause, more] = clauses;
  const [only, other] = clause?.parts ?? [];
  if (!clause || more || !only || other || only.strict || only.toned || only.terms.length < 3) return [];
  return only.terms.slice(1).map((_, index) => {
    const cut = (from: number, to?: number): Part => ({
      ...only,
      terms: only.terms.slice(from, to),
      exact: only.exact.slice(from, to),
    });
    const { begun: _begun, begunInNames: _names, ...first } = cut(0, index + 1);
    const parted: Clause = { ...clause, parts: [first, cut(index + 1)] };
    return { clauses: [parted], problems: [] };
  });
}

/**
 * The queries to try when nothing answers, in this order: without a last word that was hardly begun, then the one phrase
 * parted in two. They ask for no words that the query did not ask for.
 *
 * Never the mere words: texts that hold all syllables somewhere are right one time in eleven.
 */
export function looserQueries(query: Query): readonly Query[] {
  const rest = waiting(query);
  return [...(rest ? [rest] : []), ...parted(query), ...(rest ? parted(rest) : [])];
}
