/** Phrases of one or two words by the first of them: a text's words are asked as they stand and never joined. */
export type ShortPhrases = ReadonlyMap<string, ReadonlySet<string>>;

/** What stands for the second word of a phrase of one. */
const NOTHING = '';

/** Of phrases of one word or two, with one space between; further words would be left out. */
export function shortPhrases(phrases: Iterable<string>): ShortPhrases {
  const byFirst = new Map<string, Set<string>>();
  for (const phrase of phrases) {
    const [first = '', second = NOTHING] = phrase.split(' ');
    byFirst.set(first, (byFirst.get(first) ?? new Set()).add(second));
  }
  return byFirst;
}

/** True if the word is one of the phrases, or it and the next one are. */
export function beginsPhrase(phrases: ShortPhrases, word: string, next: string): boolean {
  const seconds = phrases.get(word);
  return seconds !== undefined && (seconds.has(NOTHING) || seconds.has(next));
}
