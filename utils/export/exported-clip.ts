import type { Article } from '../model/article';
import type { Clip, ReadClip } from '../model/clip';
import type { OfficialDocument } from '../model/document';
import type { Mention } from '../model/mention';
import type { Official } from '../model/official';

/** What the collection adds to what was read; a file read on the command line was never saved and has none of it. */
export type SavedStamp = Pick<Clip, 'id' | 'savedAt' | 'updatedAt' | 'contentHash'>;

/** A clip in an export: complete, so that an import restores it. Described in docs/export-json.md. */
export interface ExportedClip extends Partial<SavedStamp> {
  readonly article: Article;
  readonly html: string;
  readonly recognizerVersion: string;
  readonly mentions: readonly Mention[];
  readonly officials: readonly Official[];
  readonly documents: readonly OfficialDocument[];
}

/** What leaves the collection of one clip. */
export function exportedClip({ article, html, recognition }: ReadClip, saved?: SavedStamp): ExportedClip {
  const { recognizerVersion, mentions, officials, documents } = recognition;
  const stamp = saved && {
    id: saved.id,
    savedAt: saved.savedAt,
    updatedAt: saved.updatedAt,
    contentHash: saved.contentHash,
  };
  return { ...stamp, article, html, recognizerVersion, mentions, officials, documents };
}
