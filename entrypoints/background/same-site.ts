import { originOf } from '../../utils/messages/serve';
import type { Result } from '../../utils/model/result';
import { parsedAddress } from '../../utils/text/parsed-address';
import type { Sender } from '../../utils/webext/runtime';

/** The host of an address; the reader's own files are one. Others without a host ("about:srcdoc") are of no site. */
function siteOf(url: string | undefined): string | undefined {
  const { host, protocol } = parsedAddress(url ?? '') ?? {};
  return host || (protocol === 'file:' ? protocol : undefined);
}

/** A tab whose renderer was taken over may still not write under another newspaper's address. */
export function sameSite(url: string | undefined, { url: senderUrl }: Sender): boolean {
  const site = siteOf(url);
  return site !== undefined && site === siteOf(senderUrl);
}

/**
 * True for our own pages, and for the pages of the site the address is of, on whatever of its usual hosts. What has no address
 * is of no site.
 */
export function mayTouch(url: string | undefined, sender: Sender): boolean {
  if (originOf(sender) === 'extension') return true;
  const house = houseOf(url);
  return house !== undefined && house === houseOf(sender.url);
}

/** "m.bao.vn" and "www.bao.vn" are one house: a canonical address leaves the telephone's host. */
const houseOf = (url: string | undefined) => siteOf(url)?.replace(/^(?:www|m|mobile|amp)\./, '');

export const wrongSender: Result<never> = {
  ok: false,
  error: { code: 'wrong-sender', message: 'an article is clipped, noted and corrected from its own page' },
};
