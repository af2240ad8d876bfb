import { termsOf } from './analyze';

/** Neighbouring syllables: in Vietnamese they are the word. */
export type Phrase = readonly string[];

/** What a reader typed: every phrase must stand in the text. */
export interface Query {
  readonly phrases: readonly Phrase[];
  /** True while the last word is still being typed: it matches every word that begins so. */
  readonly prefix: boolean;
}

/** No one types more, and a pasted page must not stop the search. */
const MOST_TERMS = 32;
const SEPARATORS = /[,;"“”]+/;

/** Reads a query; commas and quotation marks part phrases. */
export function parseQuery(typed: string): Query {
  let left = MOST_TERMS;
  const phrases = typed
    .slice(0, 1000)
    .split(SEPARATORS)
    .map((part) => {
      const terms = termsOf(part)
        .slice(0, left)
        .map(({ term }) => term);
      left -= terms.length;
      return terms;
    })
    .filter((terms) => terms.length > 0);
  return withoutLoneLetter({ phrases, prefix: /[\p{L}\p{M}\p{N}]$/u.test(typed) });
}

/**
 * A single letter begins a tenth of all words: it is waited for, not searched. A single digit is a number as it stands.
 */
function withoutLoneLetter(query: Query): Query {
  const last = query.phrases.at(-1) ?? [];
  const begun = last.at(-1);
  if (!query.prefix || begun === undefined || begun.length > 1) return query;
  if (/\p{N}/u.test(begun)) return { ...query, prefix: false };
  const shorter = [...query.phrases.slice(0, -1), last.slice(0, -1)];
  return { phrases: shorter.filter((phrase) => phrase.length > 0), prefix: false };
}

/** True if there is something to search for. */
export function isSearch(typed: string): boolean {
  return parseQuery(typed).phrases.length > 0;
}

/** The different terms of a query; the last one apart if it is a prefix. */
export function termsToLookUp({ phrases, prefix }: Query): { whole: readonly string[]; begun?: string } {
  const all = phrases.flat();
  const begun = prefix ? all.at(-1) : undefined;
  return { whole: [...new Set(begun === undefined ? all : all.slice(0, -1))], begun };
}

/**
 * The queries to try when nothing answers: the one phrase parted in two, at every place.
 *
 * Never the mere words: texts that hold all syllables somewhere are right one time in eleven.
 */
export function looserQueries({ phrases, prefix }: Query): readonly Query[] {
  const [only = []] = phrases;
  if (phrases.length !== 1 || only.length < 3) return [];
  return only.slice(1).map((_, index) => ({ phrases: [only.slice(0, index + 1), only.slice(index + 1)], prefix }));
}
