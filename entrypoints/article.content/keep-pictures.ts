import type { PictureShelf } from '../../utils/article/pictures/picture-shelf';
import type { ReadArticle } from '../../utils/article/read-article';
import type { ClipState } from '../../utils/messages/protocol';
import { send } from '../../utils/messages/send';
import type { PicturesKept } from '../../utils/model/picture';

/** Where `entrypoints/pictures` leaves its work, in this script's own world. */
const shelf = globalThis as PictureShelf;

/**
 * Keeps the pictures of an article that was just clipped, if the reader wants it: those that the page has and may be read
 * from it. No request is made for any. Undefined where none were wanted, or the article has none.
 */
export async function keepPictures(
  document: Document,
  { html, article }: ReadArticle,
  { id, pictureBytes }: ClipState,
): Promise<PicturesKept | undefined> {
  if (!pictureBytes || !/<img\b/i.test(html)) return undefined;
  if (!shelf.__trichLucPictures) await send('needScript', { script: 'pictures' });
  const drawn = await shelf.__trichLucPictures?.(document, { html, url: article.url, bytes: pictureBytes });
  if (!drawn) return undefined;
  const { pictures, links } = drawn;
  if (pictures.length === 0) return links > 0 ? { kept: 0, links } : undefined;
  const kept = await send('keepPictures', { id, pictures });
  return kept.ok
    ? { kept: kept.value, links: links + pictures.length - kept.value }
    : { kept: 0, links: links + pictures.length, fault: kept.error.code };
}
