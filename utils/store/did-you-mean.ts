import { type Term, termsOf } from '../search/analyze';
import { conditionSpans } from '../search/condition-spans';
import { nearestTerms } from '../search/nearest-terms';
import { parseQuery } from '../search/parse-query';
import { marksIn } from '../search/snippet';
import { answersOf } from './answers';
import { bestAnswers } from './best-answers';
import type { CollectionDatabase } from './database';
import { knownTerms, weightsOf } from './vocabulary';

/** Each is a search of its own; nobody waits for more. */
const MOST_TRIES = 12;
/** So many neighbours of one word are weighed. */
const MOST_NEAR = 16;

interface Try {
  readonly term: Term;
  readonly meant: string;
}

/** The words to try, the likeliest first: for words nobody wrote, then for each other; of its neighbours the frequent first. */
async function triesFor(db: CollectionDatabase, terms: readonly Term[]): Promise<readonly Try[]> {
  const known = await knownTerms(db);
  const unknown = terms.filter(({ term }) => !known.has(term));
  const lists = await Promise.all(
    (unknown.length > 0 ? unknown : terms).map(async (term) => {
      const near = nearestTerms(term.term, known, MOST_NEAR);
      const weights = await weightsOf(db, near);
      const order = near.map((meant, i) => ({ term, meant, weight: weights[i] ?? 0, i }));
      return order.sort((a, b) => b.weight - a.weight || a.i - b.i);
    }),
  );
  // In turns: the first of every word before the second of any.
  const depth = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: depth }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat();
}

const put = (typed: string, { start, end }: Term, word: string) => `${typed.slice(0, start)}${word}${typed.slice(end)}`;

/** The corrected word as an article prints it, with its tones. */
async function printed(db: CollectionDatabase, typed: string, { term, meant }: Try): Promise<string | undefined> {
  const corrected = put(typed, term, meant);
  const [best] = bestAnswers(await answersOf(db, parseQuery(`${corrected} `), []), 1, 'relevance');
  if (!best) return undefined;
  const content = await db.contents.get(best.chunk.idOf(best.text));
  const text = content ? [content.article.title ?? '', content.article.text].join('\n') : '';
  const marks = marksIn(text, `${corrected} `) ?? [];
  const word = marks.map(({ start, end }) => text.slice(start, end)).find((one) => termsOf(one)[0]?.term === meant);
  return put(typed, term, word ?? meant);
}

/**
 * What a reader who found nothing may have meant: what was typed, one word of it replaced by a known one that is nearly
 * written so, and that finds something. Undefined if there is none. To be asked only where nothing answered.
 */
export async function didYouMean(db: CollectionDatabase, typed: string): Promise<string | undefined> {
  const { clauses } = parseQuery(typed);
  if (clauses.length !== 1 || clauses[0]?.parts.length === 0) return undefined;
  const spans = conditionSpans(typed);
  const terms = termsOf(typed).filter(({ start }) => !spans.some((span) => start >= span.start && start < span.end));
  for (const one of (await triesFor(db, terms.slice(0, 8))).slice(0, MOST_TRIES)) {
    const meant = await printed(db, typed, one);
    if (meant !== undefined) return meant;
  }
  return undefined;
}
