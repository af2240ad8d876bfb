import { fromBase64 } from '../text/base64';
import type { PictureText, SavedPicture } from './picture';

/** Pictures of a file as they lie in the collection; what is no base64 was refused before. */
export const savedPictures = (pictures: readonly PictureText[] = []): readonly SavedPicture[] =>
  pictures.flatMap(({ data, ...label }) => {
    const bytes = fromBase64(data);
    return bytes ? [{ ...label, bytes }] : [];
  });
