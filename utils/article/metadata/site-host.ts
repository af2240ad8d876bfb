import { parsedAddress } from '../../text/parsed-address';

/** The host a reader means by what was typed, as `URL` writes it (`xn--…` for what is not ASCII); `undefined` for none. */
export function hostOf(typed: string): string | undefined {
  const address = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`;
  const parsed = parsedAddress(address);
  if (parsed === undefined) return undefined;
  const { hostname, username } = parsed;
  // One label is a machine or a whole country; whoever writes a name before an @ hides where it leads.
  const isSite = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(hostname) && !/^\d+(?:\.\d+){3}$/.test(hostname);
  return isSite && username === '' ? hostname : undefined;
}

/** A site with all its subdomains as the browsers' match patterns say it. */
export const sitePattern = (host: string) => `*://*.${host}/*`;

/** The host of a match pattern; the pattern itself where it is of another form. */
export const patternHost = (pattern: string) => /^\*:\/\/\*\.([^/]+)\/\*$/.exec(pattern)?.[1] ?? pattern;
