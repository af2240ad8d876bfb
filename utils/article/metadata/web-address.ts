/** What was given as an address, if it is one: `http:` or `https:`, without white space; relative to `base` where given. */
export function webAddress(href: string | undefined, base?: URL): URL | undefined {
  if (!href || /\s/.test(href)) return undefined;
  try {
    const url = new URL(href, base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined;
  } catch {
    return undefined; // not an address: the next source is asked
  }
}
