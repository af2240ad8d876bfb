const vietnamese = new Intl.Collator('vi', { numeric: true });

/** The order of a Vietnamese dictionary: a, ă, â … d, đ … u, ư; numbers by their value, tones last. For `sort`. */
export const compareWords = (a: string, b: string): number => vietnamese.compare(a, b);
