import { toBase64 } from '../text/base64';
import { inertHtml } from '../text/inert-html';
import type { Annotation } from './annotation';
import type { Clip, ClipContent, ReadClip } from './clip';
import type { ExportedAnnotation, ExportedClip, ExportedText, ExportedVersion } from './exported-clip';
import type { PictureText, SavedPicture } from './picture';

/** What a reader added to a clip, and the texts it had before. */
export interface ReadersPart {
  readonly annotations: readonly Annotation[];
  readonly note?: { readonly text: string; readonly updatedAt: string } | undefined;
  readonly versions: readonly {
    readonly contentHash: string;
    readonly clippedAt: string;
    readonly content: ClipContent;
  }[];
}

type Saved = Pick<Clip, 'id' | 'savedAt' | 'updatedAt' | 'contentHash' | 'tags' | 'marks'>;

const byOf =
  <T>(key: (item: T) => string) =>
  (a: T, b: T) =>
    key(a) < key(b) ? -1 : 1;

function exportedText({ article, html, recognition }: ReadClip): ExportedText {
  const { recognizerVersion, mentions, officials, documents } = recognition;
  return { article, html: inertHtml(html), recognizerVersion, mentions, officials, documents };
}

const withoutClip = ({ clipId: _clip, ...annotation }: Annotation): ExportedAnnotation => annotation;

/** A picture as it leaves the collection. */
export const exportedPicture = ({ address, alt, type, width, height, bytes }: SavedPicture): PictureText => ({
  ...{ address, ...(alt !== undefined && { alt }), type, width, height },
  data: toBase64(bytes),
});

/** A clip with what was kept of its pictures, in the order of their addresses. */
export const withPictures = (clip: ExportedClip, pictures: readonly SavedPicture[]): ExportedClip =>
  pictures.length === 0 ? clip : { ...clip, pictures: pictures.map(exportedPicture).sort(byOf((one) => one.address)) };

/** What a reader did to a clip, in an order that does not depend on how it was written; absent where there is nothing. */
export function readersDeeds(
  saved: Pick<Clip, 'tags' | 'marks'>,
  { annotations = [], note }: Partial<Omit<ReadersPart, 'versions'>> = {},
): Pick<ExportedClip, 'tags' | 'marks' | 'annotations' | 'note'> {
  const { tags = [] } = saved;
  const marks = (saved.marks ?? []).filter((mark) => mark !== 'note').sort();
  return {
    ...(tags.length > 0 && { tags: [...tags].sort() }),
    ...(marks.length > 0 && { marks }),
    ...(note && { note: { text: note.text, updatedAt: note.updatedAt } }),
    ...(annotations.length > 0 && { annotations: annotations.map(withoutClip).sort(byOf((one) => one.id)) }),
  };
}

/** What leaves the collection of one clip; lists in an order that does not depend on how they were written. */
export function exportedClip(read: ReadClip, saved?: Saved, readers?: ReadersPart): ExportedClip {
  const text = exportedText(read);
  if (!saved) return text;
  const { id, savedAt, updatedAt, contentHash } = saved;
  const { note, annotations, ...order } = readersDeeds(saved, readers);
  const versions = (readers?.versions ?? [])
    .map(
      ({ content, ...stamp }): ExportedVersion => ({
        contentHash: stamp.contentHash,
        clippedAt: stamp.clippedAt,
        ...exportedText(content),
      }),
    )
    .sort(byOf((one) => one.contentHash));
  return {
    ...{ id, savedAt, updatedAt, contentHash },
    ...order,
    ...text,
    ...(note && { note }),
    ...(annotations && { annotations }),
    ...(versions.length > 0 && { versions }),
  };
}
