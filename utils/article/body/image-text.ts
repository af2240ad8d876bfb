import { shownText } from './live-text';

/** What editing systems hang on the text of an image: "… - Ảnh 1." */
const COUNTED = /\s*[-–—|]\s*(?:ảnh|hình|image|photo|infographic)\s*\d*\.?$/iu;
const FILE = /\.(?:jpe?g|png|gif|webp|svg)$/i;
const LEAST_WORDS = 6;
const LEAST = 30;
/** A body that says less than this says it in images. */
const FEW = 300;
const DRAWN = /infographics?|đồ họa|đồ hoạ|e-?info/iu;

/** What an image says to those who cannot see it, if it is a sentence: most have a file's name or nothing. */
export function imageText(image: Element): string | undefined {
  const text = shownText(image.getAttribute('alt') ?? '').replace(COUNTED, '');
  const says = text.length >= LEAST && text.split(' ').length >= LEAST_WORDS && !FILE.test(text);
  return says ? text : undefined;
}

/** The length of what the images under an element say. */
export function drawnLength(element: Element): number {
  let length = 0;
  for (const image of element.getElementsByTagName('img')) length += imageText(image)?.length ?? 0;
  return length;
}

/** True for an infographic: the page says that it is one, or its body is made of images that say what the text does not. */
export function isDrawn(named: readonly (string | undefined)[], bodyLength: number): boolean {
  return bodyLength < FEW || named.some((name) => name !== undefined && DRAWN.test(name));
}
