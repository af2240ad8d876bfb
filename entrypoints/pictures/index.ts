import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findPictures } from '../../utils/article/pictures/find-pictures';
import type { DrawnPictures, PictureOrder, PictureShelf } from '../../utils/article/pictures/picture-shelf';
import type { ReaderShelf } from '../../utils/article/reader-shelf';
import { type PictureText, pictureLimits } from '../../utils/model/picture';
import { toBase64 } from '../../utils/text/base64';
import { drawAgain } from './draw-again';

/** The pictures of a saved article as the page shows them now, one after the other, until the bytes are used up. */
async function drawPictures(page: Document, { html, url, bytes: most }: PictureOrder): Promise<DrawnPictures> {
  // A document of nobody: it loads nothing.
  const saved = new DOMParser().parseFromString(html, 'text/html');
  const found = findPictures(saved, page, url);
  const pictures: PictureText[] = [];
  let left = most;
  for (const { image, ...label } of found) {
    if (!image || pictures.length >= pictureLimits.count) continue;
    const drawn = await drawAgain(image);
    if (!drawn || drawn.bytes.length > left) continue;
    const { bytes, ...size } = drawn;
    left -= bytes.length;
    pictures.push({ ...label, ...size, data: toBase64(bytes) });
  }
  return { pictures, links: found.length - pictures.length };
}

/** Puts what draws pictures where the content script of the same isolated world finds it. */
export default defineUnlistedScript(() => {
  const shelf = globalThis as PictureShelf & ReaderShelf;
  shelf.__trichLucPictures = drawPictures;
  shelf.__trichLucArrived?.();
});
