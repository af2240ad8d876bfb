import { parsedAddress } from './parsed-address';

/**
 * An address as the browser itself writes it: a host that is not ASCII by its code (`xn--…`), so that none can look like another's.
 *
 * What is no address stays as it is, without the characters that turn the direction of writing.
 */
export function plainAddress(address: string): string {
  const words = address.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
  return parsedAddress(words)?.href ?? words;
}
