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
  const asked = shelf.__trichLucPictures ? undefined : await send('needScript', { script: 'pictures' });
  const draw = shelf.__trichLucPictures;
  if (!draw) return { kept: 0, links: 0, fault: asked?.ok === false ? asked.error.code : 'no-pictures' };
  // The clip is saved: what goes wrong from here on is said of its pictures, and never of it.
  const drawn = await draw(document, { html, url: article.url, bytes: pictureBytes }).catch(() => undefined);
  if (!drawn) return { kept: 0, links: 0, fault: 'unexpected' };
  const { pictures, links } = drawn;
  if (pictures.length === 0) return links > 0 ? { kept: 0, links } : undefined;
  const kept = await send('keepPictures', { id, pictures });
  return kept.ok
    ? { kept: kept.value, links: links + pictures.length - kept.value }
    : { kept: 0, links: links + pictures.length, fault: kept.error.code };
}
