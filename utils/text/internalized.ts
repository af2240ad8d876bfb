/**
 * The same string, stored once by the engine as it stores the words in our source: comparing two such strings compares
 * where they are, not their letters. It is a copy: one cut out of a long text no longer keeps that text in memory.
 *
 * Without a prototype the object is a table. An ordinary one gets a shape for its key, and behind 1,500 of them the engine
 * knows no shapes any more of what begins as `{}`: two rows of the lexicon with the same fields were not alike.
 */
export function internalized(text: string): string {
  return Object.keys({ __proto__: null, [text]: 0 })[0] ?? text;
}
