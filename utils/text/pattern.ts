/** What a Vietnamese word is made of: never `\w`, to which "ế" and "đ" are no letters. */
const INSIDE = '[\\p{L}\\p{M}\\p{N}]';

/** Escapes a text for use inside a regular expression, outside a character class. */
export function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** The source of a pattern that matches `source` only as whole words. */
export function word(source: string): string {
  return `(?<!${INSIDE})(?:${source})(?!${INSIDE})`;
}

/** The source of a pattern that matches any of the texts, the longest first; spaces match any run of white space. */
export function anyOf(texts: readonly string[]): string {
  return [...texts]
    .sort((a, b) => b.length - a.length)
    .map((text) => escapePattern(text).replace(/\s+/g, '\\s+'))
    .join('|');
}
