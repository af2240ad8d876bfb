import type { Span } from '../text/span';
import type { EntityKey } from './ids';

export type MentionKind = 'official' | 'document';

/** One place in the article that names an official or a document. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  /** The words as printed: always `text.slice(start, end)`. */
  readonly surface: string;
  /** The rank, office or honorific written directly before an official's name, verbatim; `''` if none. */
  readonly lead?: string;
  /** An office without a name that can only mean one named official of this article. */
  readonly nominal?: boolean;
  /** The name of the rule that proposed it. */
  readonly rule: string;
  /** 0 to 1; shown from 0.8, offered as unsure from 0.5. */
  readonly confidence: number;
  /** The key of the official or document it means. */
  readonly ref: EntityKey;
}
