import { pictureAddress, wholeAddress } from '../text/picture-address';

/** A picture that is in the HTML itself and no drawing: a drawing may say and load anything. */
const STORED = /^data:image\/(?:png|jpeg|gif|webp|avif);base64,/i;
/** What stands in the place of a picture until it is scrolled into sight is shorter than any picture. */
const LEAST_STORED = 400;
const ADDRESS = 'data-address';

/** A picture that was kept when the article was clipped, by an address that leads to no network: `blob:…`. */
export interface KeptPicture {
  readonly source: string;
  readonly width: number;
  readonly height: number;
}

/** Before attributes are cleaned: addresses become whole, and a picture's is where the cleaning looks for it. */
export function completeAddresses(node: Element, base: string | undefined): void {
  if (node.nodeName === 'A') {
    const href = wholeAddress(node.getAttribute('href') ?? '', base);
    if (href !== undefined && base !== undefined) node.setAttribute('href', href);
  }
  if (node.nodeName !== 'IMG') return;
  const src = node.getAttribute('src') ?? '';
  if (STORED.test(src) && src.length > LEAST_STORED) return;
  const address = pictureAddress(node, base);
  if (address === undefined) node.removeAttribute('src');
  else node.setAttribute('src', address);
}

/**
 * After attributes were cleaned, while the nodes are still in a document of nobody: nothing keeps an address that a
 * browser would load by itself when the nodes come into a page.
 */
export function withholdAddress(node: Element): void {
  const src = node.getAttribute('src');
  if (src === null) return;
  if (node.nodeName === 'IMG' && STORED.test(src)) return;
  node.removeAttribute('src');
  if (node.nodeName === 'IMG') node.setAttribute(ADDRESS, src);
}

/**
 * Puts what was kept in the place of a picture, and a link in the place of every other that is not stored; its words are in
 * its `title`, so that no text is added.
 */
export function linkPictures(fragment: DocumentFragment, kept: ReadonlyMap<string, KeptPicture>): void {
  for (const image of fragment.querySelectorAll('img')) {
    const address = image.getAttribute(ADDRESS);
    if (image.hasAttribute('src')) continue;
    if (address === null || !/^https?:/i.test(address)) {
      image.remove();
      continue;
    }
    const picture = kept.get(address);
    if (picture) {
      image.removeAttribute(ADDRESS);
      image.width = picture.width;
      image.height = picture.height;
      image.src = picture.source;
      continue;
    }
    const link = image.ownerDocument.createElement('a');
    link.href = address;
    link.className = 'saved-picture';
    link.title = image.getAttribute('alt') ?? '';
    image.replaceWith(link);
  }
}
