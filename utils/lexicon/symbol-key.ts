import { kept } from '../text/kept';
import { canonicalText } from '../text/letters';

/** White space and line breaks. */
const SPACES = /[\s\u0085]+/g;

/**
 * A document's symbol as the registry compares it: no spaces, one dash, `TƯ` and `T.Ư` as `TW`, no leading zeros, lower
 * case. "08 – NQ/TƯ" and "8-NQ/TW" are the same.
 */
export function symbolKey(symbol: string): string {
  return kept(keys, symbol, keyOf);
}

/** Each number of an article is compared in several ways. */
const keys = new Map<string, string>();

function keyOf(symbol: string): string {
  const spelled = canonicalText(symbol);
  let key = spelled.search(SPACES) < 0 ? spelled : spelled.replace(SPACES, '');
  if (key.includes('ư')) key = key.replace(/t\.?ư/g, 'tw');
  return key.startsWith('0') ? key.replace(/^0+(?=\d)/, '') : key;
}

/** The number at the start of a symbol, without leading zeros: "147" of "147-NQ/ĐU.CNQP"; `''` if there is none. */
export function leadingNumber(symbol: string): string {
  return plainNumber(symbol) ?? kept(numbers, symbol, numberOf);
}

/** Of "147-NQ/TW", "08/2031/NĐ-CP" it is read faster than looked up. */
function plainNumber(symbol: string): string | undefined {
  const from = symbol.startsWith('0') ? 1 : 0;
  let end = from;
  while (isDigit(symbol.charCodeAt(end))) end++;
  const plain = end > from && symbol[from] !== '0' && (symbol[end] === '/' || symbol[end] === '-');
  return plain ? symbol.slice(from, end) : undefined;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

const numbers = new Map<string, string>();

function numberOf(symbol: string): string {
  return /^\d+(?:\.\d+)?[a-zđ]?/.exec(symbolKey(symbol))?.[0] ?? '';
}
