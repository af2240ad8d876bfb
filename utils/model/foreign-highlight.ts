import type { AnnotationId } from './annotation';
import type { TextQuoteSelector } from './selector';

/** A highlight that was made in another tool: it knows its words, but not our text. */
export interface ForeignHighlight {
  /** The tool's own id where it is a ULID, else one made of it: the same whenever the file is read. */
  readonly id: AnnotationId;
  readonly quote: TextQuoteSelector;
  /** Where it stood in the text that the tool saw, which is seldom ours. */
  readonly start: number;
  /** Markdown; `''` for a highlight alone. */
  readonly note: string;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A highlight whose words were not found, and why (`anchor/anchored.ts`). */
export interface LostHighlight {
  readonly highlight: ForeignHighlight;
  readonly reason: string;
}
