import type { MentionKind } from './mention';

/** An official or document that every clip shown must name. */
export interface EntityFilter {
  readonly kind: MentionKind;
  readonly key: string;
}
