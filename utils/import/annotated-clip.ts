import type { ExportedAnnotation } from '../model/exported-clip';
import type { StampedClip } from './merge-clips';

/** What was said of a page in another tool, beside its highlights. */
export interface SaidOfPage {
  readonly tags: readonly string[];
  readonly note?: string | undefined;
  /** ISO 8601 in UTC. */
  readonly addedAt: string;
}

/** A clip as it would come in with what another tool's readers said of its page; `mergeClips` brings both together. */
export function annotatedClip(
  clip: StampedClip,
  { tags, note, addedAt }: SaidOfPage,
  annotations: readonly ExportedAnnotation[],
): StampedClip {
  const { note: _note, annotations: _annotations, versions: _versions, ...text } = clip;
  return { ...text, tags, annotations, ...(note && { note: { text: note, updatedAt: addedAt } }) };
}
