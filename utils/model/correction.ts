import type { Span } from '../text/span';
import type { DocumentAttributes } from './document';
import type { EntityKey } from './ids';
import type { Position } from './official';

/** One place of the article; `surface` guards it: where the text reads otherwise, the correction says nothing. */
export interface CorrectedPlace extends Span {
  readonly by: 'place';
  readonly surface: string;
}

/** Every place that reads so, letter case and tones apart. */
export interface CorrectedSurface {
  readonly by: 'surface';
  readonly surface: string;
}

/** Every mention of one official or document. */
export interface CorrectedEntity {
  readonly by: 'key';
  readonly key: EntityKey;
}

/** Where a correction holds, and what it is about. Only in one article can it be about one place. */
export type CorrectionScope =
  | { readonly scope: 'article'; readonly target: CorrectedPlace | CorrectedSurface | CorrectedEntity }
  | { readonly scope: 'outlet'; readonly outlet: string; readonly target: CorrectedSurface | CorrectedEntity }
  | { readonly scope: 'everywhere'; readonly target: CorrectedSurface | CorrectedEntity };

export type CorrectionTarget = CorrectionScope['target'];

/** What a reader says of it. */
export type Decision =
  /** No mention of an official, of a document. */
  | { readonly decision: 'not-official' | 'not-document' }
  /** A person who counts as an official; `name` where the words printed are not the name. */
  | { readonly decision: 'official'; readonly name?: string }
  /** A document; `kind` in lower case, and what is known of it. */
  | { readonly decision: 'document'; readonly kind: string; readonly document?: DocumentAttributes }
  /** It means the official or document of that key. */
  | { readonly decision: 'same-as'; readonly as: EntityKey }
  /** It does not mean the one of that key, but one of its own; `as` is the key of the other, where there is one. */
  | { readonly decision: 'different-from'; readonly from: EntityKey; readonly as?: EntityKey }
  /** The mention is there, but begins or ends elsewhere. */
  | { readonly decision: 'span'; readonly to: Span & { readonly surface: string } }
  /** So wherever it stands: the mention is `words`, which begin so many UTF-16 units behind (or, negative, before) its start. */
  | { readonly decision: 'extent'; readonly words: string; readonly from: number }
  /** The offices, and if given the ranks, that the official holds. */
  | { readonly decision: 'office'; readonly positions: readonly Position[]; readonly ranks?: readonly string[] };

/**
 * A reader's decision, replayed over every recognition before the recognizer's own. Plain JSON; offsets are UTF-16 code
 * units of `article.text`. What was decided for one article stands over what was decided for its outlet, that over what
 * was decided everywhere, and of the same scope the later over the earlier.
 */
export type Correction = CorrectionScope & Decision;
