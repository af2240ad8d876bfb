import type { ExportedClip } from '../model/exported-clip';
import { isPictureOf, type PictureText, pictureLimits } from '../model/picture';
import { fromBase64 } from '../text/base64';
import { Refused } from './refused';

/** What is wrong with a picture's bytes, and how many there are. */
function sizeOf({ type, data }: PictureText, where: string): number {
  const bytes = fromBase64(data);
  if (!bytes) throw new Refused('wrong-schema', `${where}.data`, 'is no base64');
  if (!isPictureOf(type, bytes)) throw new Refused('wrong-schema', `${where}.data`, `is no picture of type ${type}`);
  return bytes.length;
}

/** That a clip's pictures are pictures, each once, sorted, and no more than an article may have. Raises `Refused`. */
export function checkPictures({ pictures = [], id }: ExportedClip, where: string): void {
  if (pictures.length > 0 && id === undefined) throw new Refused('wrong-schema', where, 'has pictures, but no id');
  let bytes = 0;
  for (const [i, picture] of pictures.entries()) {
    const place = `${where}.pictures[${i}]`;
    if (i > 0 && picture.address <= (pictures[i - 1]?.address ?? ''))
      throw new Refused('wrong-schema', `${place}.address`, 'is not behind the one before: they are sorted, each once');
    bytes += sizeOf(picture, place);
  }
  if (bytes > pictureLimits.bytes)
    throw new Refused('wrong-schema', `${where}.pictures`, `have ${bytes} bytes, more than ${pictureLimits.bytes}`);
}
