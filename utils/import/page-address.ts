/** Where saved pages say what they are copies of: a browser's "save as", SingleFile, then the page itself. */
const PLACES = [
  /<!--\s*saved from url=\(\d+\)(https?:\/\/\S+?)\s*-->/i,
  /<!--\s*Page saved with SingleFile\s*\n?\s*url:\s*(https?:\/\/\S+)/i,
  /<link\s[^>]*rel\s*=\s*["']?canonical["']?[^>]*href\s*=\s*["'](https?:\/\/[^"']+)/i,
  /<meta\s[^>]*property\s*=\s*["']og:url["'][^>]*content\s*=\s*["'](https?:\/\/[^"']+)/i,
];

/** The address that a saved page was saved from; undefined where it does not say. */
export function pageAddress(html: string): string | undefined {
  const head = html.slice(0, 200_000);
  for (const place of PLACES) {
    const address = place.exec(head)?.[1];
    if (address) return address.replaceAll('&amp;', '&');
  }
  return undefined;
}
