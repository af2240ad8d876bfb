/**
 * The same string, stored once by the engine as it stores the words in our source: comparing two such strings compares
 * where they are, not their letters. It is a copy: one cut out of a long text no longer keeps that text in memory.
 */
export function internalized(text: string): string {
  return Object.keys({ [text]: 0 })[0] ?? text;
}
