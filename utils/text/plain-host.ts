import { parsedAddress } from './parsed-address';

/** The site of an address as people call it, without `www.`, and as the browser writes it; undefined if it is of no site. */
export function plainHost(address: string): string | undefined {
  const parsed = parsedAddress(address);
  return parsed && /^https?:/.test(parsed.href) ? parsed.hostname.replace(/^www\./, '') : undefined;
}
