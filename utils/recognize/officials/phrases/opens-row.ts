import type { Context } from '../../recognizer';
import type { Chain } from './attach';
import type { NamePhrase, Phrase } from './phrase';
import { isPublicOffice } from './public-office';
import { isBreak, isDash, markAt } from './token-words';

/** Enough to be a list: behind one name and a colon somebody may be quoted. */
const FEWEST = 2;

/**
 * "- Tổng thống: Jacques Chirac (1995 - 2007), François Hollande.": an office with a colon that opens a row of names, all of
 * which have held it. It begins the row, nothing else stands in the row, and the row's end is a sentence's.
 */
export function opensRow(context: Context, chain: Chain, office: number): boolean {
  const { phrases, links } = chain;
  const head = phrases[office];
  if (head?.kind !== 'office' || links[office] !== 'colon' || !opensClause(context, head.first)) return false;
  if (!isPublicOffice(context, head)) return false;
  let last: NamePhrase | undefined;
  let count = 0;
  for (let at = office + 1; at < phrases.length; at++) {
    const member = phrases[at];
    if (!isMember(member)) return false;
    last = member;
    count++;
    if (links[at] !== 'comma' && links[at] !== 'and') break;
  }
  return last !== undefined && count >= FEWEST && closesClause(context, last.last);
}

/** A whole name without anything before it. */
function isMember(phrase: Phrase | undefined): phrase is NamePhrase {
  if (phrase?.kind !== 'name' || phrase.led || phrase.shape === 'short') return false;
  return phrase.last - phrase.first >= 2;
}

function opensClause(context: Context, first: number): boolean {
  const mark = markAt(context, first - 1);
  return isBreak(context, first - 1) || isDash(context, first - 1) || mark === ';' || mark === '.';
}

/** The end of the row, behind the bracket of its last member. */
function closesClause(context: Context, end: number): boolean {
  let at = end;
  if (markAt(context, at) === '(') {
    while (at < end + LONGEST_BRACKET && markAt(context, at) !== ')') at++;
    at++;
  }
  return isBreak(context, at) || markAt(context, at) === ';' || markAt(context, at) === '.';
}

const LONGEST_BRACKET = 12;
