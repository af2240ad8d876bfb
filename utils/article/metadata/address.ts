import { bareHost, outletOf } from '../newspapers';
import { isTracking } from './tracking';
import { webAddress } from './web-address';

/** True if two hosts belong to one site: the same but for `www.` and `m.`, one under the other, or of one outlet. */
function sameSite(a: string, b: string): boolean {
  const [x, y] = [bareHost(a), bareHost(b)];
  if (x === y || x.endsWith(`.${y}`) || y.endsWith(`.${x}`)) return true;
  const outlet = outletOf(x);
  return outlet !== undefined && outlet === outletOf(y);
}

/** The address without tracking parameters, fragment and device hosts. */
function cleaned(url: URL): string {
  const clean = new URL(url.href);
  clean.hash = '';
  // Not through `searchParams`: its iterators do not pass from the page to a content script in Firefox.
  const parameters = clean.search.slice(1).split('&');
  clean.search = parameters.filter((parameter) => !isTracking(parameter.split('=')[0] ?? '')).join('&');
  const bare = bareHost(clean.hostname);
  const known = outletOf(bare)?.hosts[0];
  if (known && bareHost(known) === bare) clean.hostname = known;
  else if (!clean.hostname.startsWith('www.')) clean.hostname = bare;
  if (known && clean.port === '') clean.protocol = 'https:';
  return clean.href;
}

/**
 * The address that identifies an article: the canonical link, `og:url` or the address itself, cleaned.
 *
 * A claimed address counts only if it is a web address of the same site and does not lead to a home page from an
 * article. Without a known address of the page (a file), what the page claims stands.
 */
export function canonicalAddress(url: string | undefined, claims: readonly (string | undefined)[]): string | undefined {
  const own = webAddress(url);
  for (const claim of claims) {
    const claimed = webAddress(claim, own);
    if (!claimed) continue;
    if (own && (!sameSite(own.hostname, claimed.hostname) || (claimed.pathname === '/' && own.pathname !== '/')))
      continue;
    return cleaned(claimed);
  }
  return own && cleaned(own);
}
