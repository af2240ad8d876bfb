import { type PictureLabel, pictureLimits, pictureTypes } from '../../utils/model/picture';

/** As photographs are usually kept on the web: no loss that is seen at reading size. */
const QUALITY = 0.8;

export interface Drawn extends Pick<PictureLabel, 'type' | 'width' | 'height'> {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * An image that the page has loaded, drawn again: pixels and nothing else of what the server sent, and no request. Undefined
 * where the browser does not let a page read it: the picture is of another server, which did not say that it may be.
 */
export async function drawAgain(image: HTMLImageElement): Promise<Drawn | undefined> {
  const { naturalWidth, naturalHeight } = image;
  const scale = Math.min(1, pictureLimits.side / Math.max(naturalWidth, naturalHeight));
  const [width, height] = [naturalWidth, naturalHeight].map((side) => Math.max(1, Math.round(side * scale)));
  if (width === undefined || height === undefined) return undefined;
  try {
    const canvas = new OffscreenCanvas(width, height);
    canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
    // A browser that cannot write WebP writes PNG.
    const blob = await canvas.convertToBlob({ type: 'image/webp', quality: QUALITY });
    const type = pictureTypes.find((one) => one === blob.type);
    return type && { type, width, height, bytes: new Uint8Array(await blob.arrayBuffer()) };
  } catch {
    // SecurityError: nobody but that server may read it.
    return undefined;
  }
}
