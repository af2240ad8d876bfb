import type { Span } from '../text/span';
import type { Annotation } from './annotation';
import type { ClipId } from './ids';

/** A highlight and where it stands in the text as it reads now, or why it stands nowhere. */
export type PlacedNote =
  | { readonly annotation: Annotation; readonly span: Span }
  | { readonly annotation: Annotation; readonly orphan: { readonly reason: string; readonly nearest?: Span } };

/** What the reader left on an article. */
export interface PlacedNotes {
  readonly clipId: ClipId;
  /** True if the article now says something else than its clip. */
  readonly changed: boolean;
  readonly placed: readonly PlacedNote[];
}
