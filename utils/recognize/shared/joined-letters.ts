import type { Context } from '../recognizer';
import { isAbbreviation, isGlued, printedBetween, wordAt } from './words';

/** Most letters of one field that marks without spaces join to the next, on either side of a joint. */
const MOST_JOINED = 3;

const MARKS = new Set(['-', '&', '/']);

/**
 * "GD [và ĐT]", "NN [& PTNT]", "LĐ-TB [và XH]", "QH[-KT]": the token behind the letters that the joint at token `joint` joins to
 * one field's; the joint itself if nobody writes them so.
 */
export function behindJoinedLetters({ tokens, lexicon }: Context, joint: number): number {
  if (!isAbbreviation(tokens, joint - 1) || !isAbbreviation(tokens, joint + 1)) return joint;
  const word = wordAt(tokens, joint);
  if (word !== 'và' && !MARKS.has(word)) return joint;
  let first = joint - 1;
  while (first > joint - 2 * MOST_JOINED && joins(tokens, first - 1)) first -= 2;
  let next = joint + 2;
  while (next < joint + 2 * MOST_JOINED && joins(tokens, next)) next += 2;
  return lexicon.fullForm(printedBetween(tokens, first, next)) === undefined ? joint : next;
}

/** "-" of "LĐ-TB": a mark between letters, without spaces. */
function joins(tokens: Context['tokens'], i: number): boolean {
  if (!MARKS.has(wordAt(tokens, i)) || !isGlued(tokens, i) || !isGlued(tokens, i + 1)) return false;
  return isAbbreviation(tokens, i - 1) && isAbbreviation(tokens, i + 1);
}
