import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { Context } from '../../recognizer';
import { isCapital, wordAt, wordsAt } from '../../shared/words';
import { issuerInFull, readIssuer } from './issuer';
import type { PlacedMaker } from './maker-ending';

/** What a body is called by when it is named again: "bộ này", "UBND tỉnh này"; "vụ này" is as often a case. */
const AGAIN =
  /^(?:bộ|sở|tổng cục|cục|viện|ngân hàng|thanh tra (?:tỉnh|bộ|sở)|(?:ubnd|hđnd) (?:tỉnh|thành phố|huyện|quận|xã|phường))$/;

/** Longest of them, and how far before it the body may be named in full, in tokens. */
const MAX_WORDS = 4;
const REACH = 250;

/** "Bộ Công Thương … Trước đó, [bộ này] đã ban hành": the body that "này", which ends before token `end`, points back to. */
export function bodyAgainEndingAt(context: Context, end: number): PlacedMaker | undefined {
  const { tokens } = context;
  if (wordAt(tokens, end - 1) !== 'này') return undefined;
  const words: string[] = [];
  let meant: PlacedMaker | undefined;
  for (let first = end - 2; first >= Math.max(0, end - 1 - MAX_WORDS); first--) {
    words.unshift(wordAt(tokens, first));
    if (AGAIN.test(words.join(' '))) meant = namedBefore(context, first, words) ?? meant;
  }
  return meant;
}

/** "Bộ trưởng", "Bộ Chính trị", "Bộ luật Hình sự": nobody calls them "bộ này". */
function isCalledOtherwise({ tokens, hits }: Context, at: number): boolean {
  if (hitAt(hits, at, EntryType.Office) >= 0) return true;
  if (wordAt(tokens, at) !== 'bộ') return false;
  const next = wordAt(tokens, at + 1);
  return /^(?:luật|đội)$/.test(next) || /^(?:chính trị|tư lệnh|tổng tham)$/.test(`${next} ${wordAt(tokens, at + 2)}`);
}

/** The last place before token `first` where the same words open a body's full name. */
function namedBefore(context: Context, first: number, words: readonly string[]): PlacedMaker | undefined {
  const { tokens } = context;
  for (let at = first - 1; at > Math.max(-1, first - REACH); at--) {
    if (!wordsAt(tokens, at, ...words) || !isCapital(tokens, at) || isCalledOtherwise(context, at)) continue;
    const named = readIssuer(context, at);
    if (named === undefined || named.next <= at + words.length) continue;
    return { first, issuer: issuerInFull(named.name) };
  }
  return undefined;
}
