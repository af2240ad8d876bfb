import { symbolKey } from '../lexicon/symbol-key';

/**
 * A document's number as mentions are compared: what tells numbers apart, without what the press is free with. "08 –
 * NQ/TƯ", "8-NQ/TW" and "08NQ-TW" are one.
 */
export function numberKey(number: string): string {
  return symbolKey(number)
    .replace(/(?<=\d)[^\p{L}\p{N}.]+(?=\d)/gu, '/')
    .replace(/(?<!\d)[^\p{L}\p{N}]+|[^\p{L}\p{N}]+(?!\d)/gu, '');
}
