import { endAt, hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import { TokenKind } from '../../../text/tokens';
import type { Context } from '../../recognizer';
import { isSyllableBehindDash } from './read-syllables';
import {
  hasGap,
  isCapitalized,
  isDash,
  isTitled,
  isWord,
  isWordToken,
  lowerText,
  markAt,
  tokenText,
} from './token-words';
import { isVietnameseAt } from './vietnamese-syllable';

/** Lower-case words inside names of other languages. */
const PARTICLES = new Set([
  'al',
  'bin',
  'ben',
  'da',
  'de',
  'del',
  'der',
  'di',
  'dos',
  'el',
  'ibn',
  'la',
  'las',
  'le',
  'los',
  'du',
  'dos',
  'das',
  'do',
  'bint',
  'van',
  'von',
  'ul',
]);
const ADDRESSES = new Set(['ông', 'bà', 'ngài']);
const LONGEST_NAME = 6;
/** A name of another language never holds them. */
const CUTS =
  EntryType.Office |
  EntryType.Rank |
  EntryType.Title |
  EntryType.Organization |
  EntryType.OrganizationHead |
  EntryType.Place;

/**
 * Where a name of another language that starts at the token ends; -1 if none does.
 *
 * At least one word must be no Vietnamese syllable ("Rumen Radev"), or `expected` be given: after "Tổng thống Hàn Quốc"
 * a run of capitals is a name even if its syllables could be ours ("Tập Cận Bình", "Hun Sen").
 */
export function readForeignName(context: Context, first: number, expected: boolean): number {
  if (!isCapitalized(context, first) || hitAt(context.hits, first, EntryType.Place) >= 0) return -1;
  let end = first;
  let words = 0;
  let foreign = false;
  let syllables = false;
  for (let at = first; words < LONGEST_NAME; ) {
    if (!isNameWord(context, at) || (at > first && endsBefore(context, at, foreign))) break;
    // "Widener [University]", "International [Club]": a body's name.
    if (hitAt(context.hits, at, EntryType.OrganizationWord) >= 0 && !isVietnameseAt(context, at)) return -1;
    if (!isVietnameseAt(context, at) && isWordToken(context, at)) foreign = true;
    // "[Ra-un] [Mô-ra-lét]": as it is spoken, syllable by syllable.
    if (isSyllableBehindDash(context, at)) syllables = true;
    else words++;
    at = afterInitial(context, at);
    end = at;
    const joined = joinedAt(context, at);
    if (joined < 0) break;
    at = joined;
  }
  if (words === 0) return -1;
  if (isOrdinal(context, end)) end++;
  if (foreign || (syllables && words >= 2)) return end;
  return expected && words >= 2 && words <= 4 ? end : -1;
}

/** "[Koji Nagata]": two words of which the first could be no syllable of ours. */
export function startsForeignName(context: Context, at: number): boolean {
  return !isVietnameseAt(context, at) && readForeignName(context, at, false) - at >= 2;
}

const ORDINAL = /^(?:[IVX]|I{2,3}|IV|VI{1,3}|IX|XI{1,3}|XIV|XVI{0,3})$/u;

/** "Mohammed [VI]", "Charles [III]". */
function isOrdinal(context: Context, at: number): boolean {
  return isCapitalized(context, at) && hasGap(context, at) && ORDINAL.test(tokenText(context, at));
}

function isNameWord(context: Context, at: number): boolean {
  if (isTitled(context, at)) return true;
  // "Kim Jong-un": the second part of a joined name is small; "McCain" has two capitals.
  return isCapitalized(context, at)
    ? tokenText(context, at).length > 3 && !isAllUpper(tokenText(context, at))
    : isDash(context, at - 1) && isWordToken(context, at);
}

function isAllUpper(word: string): boolean {
  return word === word.toUpperCase();
}

/** "V. Putin": the stop belongs to the initial. */
function afterInitial(context: Context, at: number): number {
  return tokenText(context, at).length === 1 && markAt(context, at + 1) === '.' && !hasGap(context, at + 1)
    ? at + 2
    : at + 1;
}

/** Where the next word of the name stands: after a space, a hyphen, an apostrophe or a particle; -1 if there is none. */
function joinedAt(context: Context, at: number): number {
  if (isTitled(context, at) || (isCapitalized(context, at) && hasGap(context, at))) return at;
  const mark = markAt(context, at);
  if (
    (mark === '-' || mark === "'" || mark === '’') &&
    !hasGap(context, at) &&
    !hasGap(context, at + 1) &&
    isWordToken(context, at + 1)
  ) {
    return at + 1;
  }
  if (PARTICLES.has(lowerText(context, at)) && isTitled(context, at + 1)) return at + 1;
  // "Giscard [d'Estaing]"
  if (isWord(context, at, 'd') && (markAt(context, at + 1) === "'" || markAt(context, at + 1) === '’'))
    return isTitled(context, at + 2) && !hasGap(context, at + 2) ? at + 2 : -1;
  // "Bashar [al-Hassad]"
  if (PARTICLES.has(lowerText(context, at)) && isHyphen(context, at + 1) && isTitled(context, at + 2)) return at + 2;
  if (PARTICLES.has(lowerText(context, at)) && PARTICLES.has(lowerText(context, at + 1)) && isTitled(context, at + 2))
    return at + 2;
  return -1;
}

/** A dash without spaces. */
function isHyphen(context: Context, at: number): boolean {
  return isDash(context, at) && !hasGap(context, at) && !hasGap(context, at + 1);
}

/** True if the capital at the token, inside a run, begins something else. */
function endsBefore(context: Context, at: number, foreign: boolean): boolean {
  return startsOther(context, at) || (foreign && startsAnew(context, at));
}

function startsOther(context: Context, at: number): boolean {
  if (context.tokens.kind[at] !== TokenKind.Word) return false;
  // "Ảnh: Reuters [Ông] Thaksin": an address begins another sentence.
  if (((context.hits.types[at] ?? 0) & EntryType.Honorific) !== 0 && ADDRESSES.has(lowerText(context, at))) return true;
  const hit = hitAt(context.hits, at, CUTS);
  return hit >= 0 && (context.hits.last[hit] ?? 0) - at >= 2;
}

/** "Bà Kim Min-seok [Trong] một lá thư …": a caption without a stop, behind it a sentence begins. */
function startsAnew(context: Context, at: number): boolean {
  const next = hasGap(context, at) ? endAt(context.hits, at, EntryType.SentenceStart) : -1;
  if (next < 0 || !isVietnameseAt(context, at)) return false;
  return next > at + 1 || (isWordToken(context, next) && !isCapitalized(context, next));
}
