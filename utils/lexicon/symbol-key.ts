import { canonicalText } from '../text/letters';

/**
 * A document's symbol as the registry compares it: no spaces, one dash, `TƯ` and `T.Ư` as `TW`, no leading zeros, lower
 * case. "08 – NQ/TƯ" and "8-NQ/TW" are the same.
 */
export function symbolKey(symbol: string): string {
  return canonicalText(symbol)
    .replace(/\s+/g, '')
    .replace(/t\.?ư/g, 'tw')
    .replace(/^0+(?=\d)/, '');
}

/** The number at the start of a symbol, without leading zeros: "147" of "147-NQ/ĐU.CNQP"; `''` if there is none. */
export function leadingNumber(symbol: string): string {
  return /^\d+(?:\.\d+)?[a-zđ]?/.exec(symbolKey(symbol))?.[0] ?? '';
}
