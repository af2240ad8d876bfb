import type { Annotation, AnnotationId } from './annotation';

/** A place of the article: a mention by its index, a highlight by its id, or where a block starts. */
export type PageTarget =
  | { readonly to: 'mention'; readonly index: number }
  | { readonly to: 'note'; readonly id: AnnotationId }
  | { readonly to: 'text'; readonly start: number };

/** The article's shape and the reader's notes on it. */
export interface PanelState {
  readonly outline: readonly { readonly text: string; readonly start: number }[];
  readonly notes: readonly PanelNote[];
  /** True if the page says something else than its clip. */
  readonly changed: boolean;
}

/** A highlight as it stands on the page now; for an orphan why it has no place, and what stands nearest now. */
export interface PanelNote {
  readonly annotation: Annotation;
  readonly orphan?: { readonly reason: string; readonly now?: string };
}
