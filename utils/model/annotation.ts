import type { ClipId } from './ids';
import type { Selectors } from './selector';

/** The four colours of a reader's highlights; what they look like is the palette's business. */
export type HighlightColour = 'yellow' | 'green' | 'blue' | 'pink';

/** The identity of a reader's highlight or note, a ULID. */
export type AnnotationId = string & { readonly __annotationId: true };

/** A reader's own highlight over a clip's text, with a note or without. */
export interface Annotation {
  readonly id: AnnotationId;
  readonly clipId: ClipId;
  /** Where it stands, as a passage. */
  readonly selectors: Selectors;
  readonly colour: HighlightColour;
  /** Markdown; `''` for a highlight alone. */
  readonly note: string;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
  readonly updatedAt: string;
  /** SHA-256 of the text it was described in, which the collection keeps as long as it is needed. */
  readonly textHash: string;
}

/** A highlight as it is handed over to be saved: the collection knows the text it stands in. */
export type NewAnnotation = Omit<Annotation, 'textHash'>;
