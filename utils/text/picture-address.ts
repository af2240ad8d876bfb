/** Where editing systems keep the address of a picture that is loaded when it is scrolled into sight. */
const LATER = ['data-src', 'data-original', 'data-lazy-src', 'data-image'];

/** An address as a whole, read from another; undefined where it is none. */
export function wholeAddress(address: string, base: string | undefined): string | undefined {
  try {
    return new URL(address, base).href;
  } catch {
    return undefined;
  }
}

/** An element's own words of its addresses, `src` last: what is loaded later is the picture, what is there may stand for it. */
const named = (image: { getAttribute(name: string): string | null }): readonly string[] =>
  [...LATER, 'src'].map((name) => image.getAttribute(name)?.trim() ?? '').filter((one) => one !== '');

/** Every address on the web that an image element names. */
export const pictureAddresses = (
  image: { getAttribute(name: string): string | null },
  base: string | undefined,
): readonly string[] =>
  named(image)
    .flatMap((one) => wholeAddress(one, base) ?? [])
    .filter((one) => /^https?:/i.test(one));

/** The picture's address on the web; `undefined` if it has none. */
export const pictureAddress = (
  image: { getAttribute(name: string): string | null },
  base: string | undefined,
): string | undefined => pictureAddresses(image, base)[0];
