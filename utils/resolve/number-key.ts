import { symbolKey } from '../lexicon/symbol-key';
import { kept } from '../text/kept';
import { CharClass, classOf } from '../text/letters';

/**
 * A document's number as mentions are compared: what tells numbers apart, without what the press is free with. "08 –
 * NQ/TƯ", "8-NQ/TW" and "08NQ-TW" are one. Between two digits one "/" or a point stays, other marks go.
 */
export function numberKey(number: string): string {
  return kept(keys, number, keyOf);
}

/** A document is compared by its number with each way in which it may be written. */
const keys = new Map<string, string>();

function keyOf(number: string): string {
  const symbol = symbolKey(number);
  let key = '';
  let from = 0;
  while (from < symbol.length) {
    let end = from;
    while (end < symbol.length && !isMark(symbol, end)) end++;
    key += symbol.slice(from, end);
    from = end;
    while (from < symbol.length && isMark(symbol, from)) from++;
    if (from < symbol.length && isDigit(symbol, end - 1) && isDigit(symbol, from)) {
      const marks = symbol.slice(end, from);
      key += marks.includes('.') ? marks : '/';
    }
  }
  return key;
}

function isMark(text: string, at: number): boolean {
  return classOf(text.charCodeAt(at)) === CharClass.Mark;
}

function isDigit(text: string, at: number): boolean {
  return at >= 0 && classOf(text.charCodeAt(at)) === CharClass.Digit;
}
