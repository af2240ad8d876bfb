import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import { endsSentence } from '../../../text/sentences';
import type { Context } from '../../recognizer';
import type { OfficePhrase, TokenSpan } from './phrase';
import { readOffice } from './read-office';
import { isCapitalized, isWord, lowerText } from './token-words';
import { wholeBody } from './whole-body';

const FURTHEST = 30;

/**
 * The body of the chief named before his deputies in the same sentence: "ông Lê Văn An, Tổng Giám đốc [Đài X]; các Phó
 * Tổng Giám đốc: …". Undefined if the office is no deputy's or no chief with a body stands there.
 */
export function chiefBody(context: Context, { role, first }: OfficePhrase): TokenSpan | undefined {
  if (!isWord(context, role.first, 'phó') || role.last - role.first < 2 || isOfCommittee(context, role))
    return undefined;
  for (let at = first - 1; at >= Math.max(0, first - FURTHEST) && !endsSentence(context.tokens, at); at--) {
    if (hitAt(context.hits, at, EntryType.Office) < 0 || !isChief(context, role, at)) continue;
    const chief = readOffice(context, at);
    if (chief === undefined || chief.plural || chief.abroad || chief.last > first) return undefined;
    const body = wholeBody(context, chief);
    return body.last > body.first && isCapitalized(context, body.last - 1) ? body : undefined;
  }
  return undefined;
}

/** "Phó Bí thư Tỉnh ủy" says its body, and stays as it is written (decision 0028). */
function isOfCommittee(context: Context, { last }: TokenSpan): boolean {
  return (isWord(context, last - 1, 'ủy') || isWord(context, last - 1, 'uỷ')) && !isWord(context, last - 2, 'đảng');
}

/** The words of the deputy's role behind "Phó" begin there, and no "Phó" stands before them. */
function isChief(context: Context, role: TokenSpan, at: number): boolean {
  if (isWord(context, at - 1, 'phó')) return false;
  for (let i = role.first + 1; i < role.last; i++)
    if (lowerText(context, at + i - role.first - 1) !== lowerText(context, i)) return false;
  return true;
}
