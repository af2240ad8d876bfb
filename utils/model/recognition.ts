import type { OfficialDocument } from './document';
import type { Mention } from './mention';
import type { Official } from './official';

/** Everything recognized in one article: plain JSON, derived from `article.text`, and never the truth itself. */
export interface Recognition {
  readonly recognizerVersion: string;
  /** Sorted by `start`; no two overlap. */
  readonly mentions: readonly Mention[];
  /** In the order of their first mention. */
  readonly officials: readonly Official[];
  /** In the order of their first mention. */
  readonly documents: readonly OfficialDocument[];
}
