/** Neighbouring words: in Vietnamese, neighbouring syllables are the word. */
export interface Part {
  /** Folded. */
  readonly terms: readonly string[];
  /** The same words as they were typed, with their tones. */
  readonly exact: readonly string[];
  /** In quotation marks: nothing may stand between the words. */
  readonly strict: boolean;
  /** After `=`: tones must be those that were typed. */
  readonly toned: boolean;
  /** What the last word begins with while it is still being typed: it matches every word that begins so. */
  readonly begun?: readonly string[];
  /**
   * Keys of the names and titles in which words begin with the last one (`beginnings.ts`), which has but two letters and
   * is still being typed: it is looked for whole anywhere, and as a beginning there.
   */
  readonly begunInNames?: readonly string[];
}

export const namedFields = ['official', 'document', 'organization', 'outlet', 'tag'] as const;
export type NamedField = (typeof namedFields)[number];
export const havings = ['note', 'tag', 'star', 'unread', 'archive', 'unsure'] as const;
export type Having = (typeof havings)[number];

/** What a clip must be, beside its words. */
export type Condition = { readonly not: boolean } & (
  | { readonly field: NamedField; readonly value: string }
  /** The first day (ISO 8601) that is not before, or not after. */
  | { readonly field: 'before' | 'after'; readonly day: string }
  | { readonly field: 'has'; readonly what: Having }
);

/** All of this must hold of a clip. */
export interface Clause {
  readonly parts: readonly Part[];
  readonly without: readonly Part[];
  readonly conditions: readonly Condition[];
}

/** Something in a query that cannot be followed; the rest is. `what` is the piece it is about. */
export interface QueryProblem {
  readonly code: 'open-quote' | 'empty-field' | 'bad-date' | 'bad-has' | 'too-long' | 'only-signs';
  readonly what: string;
}

/** What a reader typed: one of the clauses must hold. */
export interface Query {
  readonly clauses: readonly Clause[];
  readonly problems: readonly QueryProblem[];
}

/** True if a clause asks for anything. */
export function asks({ parts, without, conditions }: Clause): boolean {
  return parts.length + without.length + conditions.length > 0;
}
