import { pictureLimits } from '../../model/picture';
import { pictureAddress, pictureAddresses } from '../../text/picture-address';

/** A picture of the saved HTML, and the page's own element that shows it; without one where the page has not loaded it. */
export interface FoundPicture {
  readonly address: string;
  readonly alt?: string;
  readonly image?: HTMLImageElement;
}

/** True for what is a picture of an article, and no sign, point or line. */
const isLoaded = ({ complete, naturalWidth, naturalHeight }: HTMLImageElement) =>
  complete && Math.min(naturalWidth, naturalHeight) >= pictureLimits.least;

/** True for what the page loaded and is too small to be a picture of an article. */
const isSign = ({ complete, naturalWidth, naturalHeight }: HTMLImageElement) =>
  complete && naturalWidth > 0 && Math.min(naturalWidth, naturalHeight) < pictureLimits.least;

/** The page's images by every address they name or show; of two of the same address the larger one. */
function loadedImages(page: Document, base: string | undefined) {
  const [loaded, signs] = [new Map<string, HTMLImageElement>(), new Set<string>()];
  for (const image of page.querySelectorAll('img'))
    for (const address of [...pictureAddresses(image, base), image.currentSrc]) {
      if (isSign(image)) signs.add(address);
      if (!isLoaded(image)) continue;
      const known = loaded.get(address);
      if (!known || known.naturalWidth < image.naturalWidth) loaded.set(address, image);
    }
  return { loaded, signs };
}

/** The pictures of an article in the order of its saved HTML, each address once, with what the page shows of them. */
export function findPictures(saved: ParentNode, page: Document, base: string | undefined): readonly FoundPicture[] {
  const { loaded, signs } = loadedImages(page, base);
  const found = new Map<string, FoundPicture>();
  for (const element of saved.querySelectorAll('img')) {
    const address = pictureAddress(element, base);
    if (address === undefined || address.length > pictureLimits.address || found.has(address)) continue;
    const image = loaded.get(address);
    if (!image && signs.has(address)) continue;
    const alt = element.getAttribute('alt')?.trim().slice(0, pictureLimits.alt);
    found.set(address, { address, ...(alt && { alt }), ...(image && { image }) });
  }
  return [...found.values()];
}
