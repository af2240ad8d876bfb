import type { searchFields } from './indexed-text';

/** Of so many letters nothing is looked up by its beginning but in names and titles. */
export const SHORT = 2;

/**
 * The fields whose words can be found by their first two letters. Two letters begin every thirtieth word: at 100,000 clips
 * those of the bodies are megabytes of postings, those of names and titles a thirtieth of that.
 */
export const begunFields: readonly (typeof searchFields)[number][] = ['title', 'officials', 'documents'];

/** The key under which all words of names and titles lie that begin so; no word has a star. */
export const beginningKey = (letters: string) => `${letters}*`;

/** True for a key of `beginningKey`, which is no word. */
export const isBeginning = (term: string) => term.endsWith('*');

/** The key and the spelling that a longer word of a name or a title is kept under, beside its own. */
export const beginningOf = (term: string, exact: string) => ({
  key: beginningKey(term.slice(0, SHORT)),
  spelling: exact.slice(0, SHORT),
});
