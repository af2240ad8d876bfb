import { originOf } from '../../utils/messages/serve';
import type { Result } from '../../utils/model/result';
import type { Sender } from '../../utils/webext/runtime';

/** A tab whose renderer was taken over may still not write under another newspaper's address. */
export function sameSite(url: string | undefined, { url: senderUrl }: Sender): boolean {
  return url !== undefined && senderUrl !== undefined && new URL(url).host === new URL(senderUrl).host;
}

/** True for our own pages, and for the pages of the site the address is of, on whatever of its usual hosts. */
export function mayTouch(url: string, sender: Sender): boolean {
  if (originOf(sender) === 'extension') return true;
  return sender.url !== undefined && houseOf(url) === houseOf(sender.url);
}

/** "m.bao.vn" and "www.bao.vn" are one house: a canonical address leaves the telephone's host. */
const houseOf = (url: string) => new URL(url).host.replace(/^(?:www|m|mobile|amp)\./, '');

export const wrongSender: Result<never> = {
  ok: false,
  error: { code: 'wrong-sender', message: 'an article is clipped, noted and corrected from its own page' },
};
