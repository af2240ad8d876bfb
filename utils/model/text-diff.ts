/** A stretch of words that both texts say, or one alone. */
export interface DiffPart {
  readonly text: string;
  readonly only?: 'then' | 'now';
}

/** A stretch of paragraphs: the same in both texts, or changed, word by word. */
export type DiffBlock =
  | { readonly kind: 'same'; readonly paragraphs: readonly string[] }
  | { readonly kind: 'changed'; readonly parts: readonly DiffPart[] };
