import type { ExportedClip } from '../../model/exported-clip';
import { pictureEndings } from '../../model/picture';
import { savedPictures } from '../../model/saved-pictures';

/** A picture as a file beside the notes. */
export interface AttachedPicture {
  readonly fileName: string;
  readonly alt: string;
  readonly bytes: Uint8Array;
}

/** The pictures of a clip, called as its note and counted: notes have names of their own, and so have these. */
export const attachedPictures = ({ pictures }: ExportedClip, note: string): readonly AttachedPicture[] =>
  savedPictures(pictures).map(({ type, alt = '', bytes }, i) => ({
    fileName: `${note} ${i + 1}.${pictureEndings[type]}`,
    alt,
    bytes,
  }));
