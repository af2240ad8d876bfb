import { symbolKey } from '../lexicon/symbol-key';
import { CharClass, classOf } from '../text/letters';

/**
 * A document's number as mentions are compared: what tells numbers apart, without what the press is free with. "08 –
 * NQ/TƯ", "8-NQ/TW" and "08NQ-TW" are one. Between two digits one "/" or a point stays, other marks go.
 */
export function numberKey(number: string): string {
  const symbol = symbolKey(number);
  let key = '';
  let marks = '';
  for (const letter of symbol) {
    if (isMark(letter)) {
      marks += letter;
      continue;
    }
    if (marks !== '' && isDigit(letter) && isDigit(key.at(-1) ?? '')) key += marks.includes('.') ? marks : '/';
    marks = '';
    key += letter;
  }
  return key;
}

function isMark(letter: string): boolean {
  return classOf(letter.charCodeAt(0)) === CharClass.Mark;
}

function isDigit(letter: string): boolean {
  return classOf(letter.charCodeAt(0)) === CharClass.Digit;
}
