import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { Context } from '../../recognizer';
import { HEADS } from './organization-heads';
import { type Reading, STOPS } from './organization-reading';
import { isJoint, organizationWord } from './organization-words';
import { startsName } from './starts-name';
import { areWords, hasGap, isCapitalized, isDash, isTitled, isWord, markAt } from './token-words';

/** Behind "và", ",", "-", "&", "tại" or a bracketed abbreviation, if the organization goes on there. */
export function afterConnector(context: Context, at: number, reading: Reading): number {
  if (at <= reading.start) return at;
  if (markAt(context, at) === '(') return afterAbbreviation(context, at);
  if (isWord(context, at, 'và') || markAt(context, at) === '&') return wordAfter(context, at + 1, reading);
  if (isDash(context, at))
    return hasGap(context, at) === hasGap(context, at + 1) ? wordAfter(context, at + 1, reading) : at;
  if (markAt(context, at) === ',') return endsInAnd(context, at) ? wordAfter(context, at + 1, reading) : at;
  if (isWord(context, at, 'tại') && reading.diplomatic) return placeAfter(context, at + 1, at);
  if (areWords(context, at, 'kiêm', 'nhiệm') && reading.diplomatic) return placeAfter(context, at + 2, at);
  return at;
}

/** "(QUTƯ)", "(GD&ĐT)" behind the name it shortens. */
function afterAbbreviation(context: Context, at: number): number {
  let end = at + 1;
  while (end < at + 6 && (isShort(context, end) || isJoint(context, end))) end++;
  return end > at + 1 && markAt(context, end) === ')' ? end + 1 : at;
}

/** A word with more than one capital: "GD", "ĐT", "TPHCM". */
function isShort(context: Context, at: number): boolean {
  return isCapitalized(context, at) && !isTitled(context, at);
}

function wordAfter(context: Context, at: number, reading: Reading): number {
  const before = at - 1;
  if ((context.hits.types[at] ?? 0) & (STOPS | HEADS)) {
    if (hitAt(context.hits, at, EntryType.OrganizationWord) < 0) return before;
    // "Chủ tịch Hội Nhà báo Việt Nam và [nhà văn] A"
    const title = hitAt(context.hits, at, EntryType.Title);
    if (title >= 0 && !isCapitalized(context, at) && isTitled(context, context.hits.last[title] ?? at)) return before;
  }
  if (startsName(context, at, { ...reading, afterHead: false })) return before;
  const word = organizationWord(context, at);
  return word > at ? word : before;
}

function placeAfter(context: Context, at: number, before: number): number {
  const hit = hitAt(context.hits, at, EntryType.Place | EntryType.Organization);
  return hit >= 0 && isCapitalized(context, at) ? (context.hits.last[hit] ?? before) : before;
}

/** "Văn hóa, Thể thao và Du lịch": within a few words behind the comma an "và" joins another word of organizations. */
function endsInAnd(context: Context, comma: number): boolean {
  let at = organizationWord(context, comma + 1);
  if (at <= comma + 1) return false;
  for (let words = 0; words < 4; words++) {
    if (isWord(context, at, 'và')) return organizationWord(context, at + 1) > at + 1;
    const next = markAt(context, at) === ',' ? organizationWord(context, at + 1) : organizationWord(context, at);
    if (next <= at + (markAt(context, at) === ',' ? 1 : 0)) return false;
    at = next;
  }
  return false;
}
