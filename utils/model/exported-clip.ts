import type { Annotation } from './annotation';
import type { Article } from './article';
import type { Clip, ClipMark } from './clip';
import type { OfficialDocument } from './document';
import type { EntityNote } from './entity-note';
import type { ClipId } from './ids';
import type { Mention } from './mention';
import type { Official } from './official';
import type { PictureText, SavedPicture } from './picture';
import type { SavedCorrection } from './saved-correction';
import type { SavedSearch } from './saved-search';

/** What the collection adds to what was read; a file read on the command line was never saved and has none of it. */
export type SavedStamp = Pick<Clip, 'id' | 'savedAt' | 'updatedAt' | 'contentHash'>;

/** An article with what was recognized in it, as it lies in a file. */
export interface ExportedText {
  readonly article: Article;
  /** With nothing active in it (`text/inert-html.ts`). */
  readonly html: string;
  readonly recognizerVersion: string;
  readonly mentions: readonly Mention[];
  readonly officials: readonly Official[];
  readonly documents: readonly OfficialDocument[];
}

/** An older text of a clip, which highlights were described in. */
export interface ExportedVersion extends ExportedText {
  readonly contentHash: string;
  readonly clippedAt: string;
}

/** A highlight; the clip it stands in is the one it lies in. */
export type ExportedAnnotation = Omit<Annotation, 'clipId'>;

/** A clip in an export: complete, so that an import restores it. Described in docs/export-json.md. */
export interface ExportedClip extends Partial<SavedStamp>, ExportedText {
  /** Sorted, each once; absent where there is none. */
  readonly tags?: readonly string[];
  /** `note` is not among them: the annotations say it. */
  readonly marks?: readonly Exclude<ClipMark, 'note'>[];
  /** The reader's note on the clip as a whole, Markdown. */
  readonly note?: { readonly text: string; readonly updatedAt: string };
  /** What was kept of its pictures, by address; absent where none was. */
  readonly pictures?: readonly PictureText[];
  /** By id. */
  readonly annotations?: readonly ExportedAnnotation[];
  /** By hash. */
  readonly versions?: readonly ExportedVersion[];
}

/** A correction with the clips it concerned when it was made. */
export interface ExportedCorrection extends SavedCorrection {
  readonly clips: readonly ClipId[];
}

/** What an export is made of. Clips can be gone through again: some formats need to, and none keeps them. */
export interface ExportSource {
  readonly clips: () => AsyncIterable<ExportedClip>;
  /** Of a whole collection; a selection has none. */
  readonly corrections?: () => AsyncIterable<ExportedCorrection>;
  readonly searches?: readonly SavedSearch[];
  /** What the reader calls and notes of officials and documents. */
  readonly entityNotes?: readonly EntityNote[];
  /** The reader's choices by name. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The key of the official or document whose dossier this is. */
  readonly about?: string;
  /** A picture as programs read it that know no WebP; undefined if it cannot be drawn. Absent where nobody can draw. */
  readonly asJpeg?: (picture: SavedPicture) => Promise<Uint8Array | undefined>;
}
