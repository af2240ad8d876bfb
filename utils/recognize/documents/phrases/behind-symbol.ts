import type { Tokens } from '../../../text/tokens';
import { isAbbreviation, isNumber, wordAt } from '../../shared/words';

/** Longest symbol of a paper, in tokens. */
const LONGEST = 12;

const JOINTS = new Set(['-', '/', '&']);

/** True if the symbol of a paper ends before token `i`: "6/2030/TT-BYT", "18-NQ/TW"; the letters of "Sở GD&ĐT" are none. */
export function isBehindSymbol(tokens: Tokens, i: number): boolean {
  let at = i - 1;
  while (at > i - LONGEST && isAbbreviation(tokens, at) && JOINTS.has(wordAt(tokens, at - 1))) at -= 2;
  return at < i - 1 && isNumber(tokens, at);
}
