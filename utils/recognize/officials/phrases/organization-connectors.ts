import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { Context } from '../../recognizer';
import { behindJoinedLetters } from '../../shared/joined-letters';
import { abroadAfter, countryAfter, countryBefore, placeAfter } from './organization-abroad';
import { HEADS, headAt } from './organization-heads';
import { behindFirstWord, type Reading, STOPS } from './organization-reading';
import { isJoint, organizationWord } from './organization-words';
import { startsName } from './starts-name';
import { runEnd } from './title-run';
import { areWords, hasGap, isCapitalized, isDash, isNumber, isTitled, isWord, lowerText, markAt } from './token-words';

/** Behind "và", ",", "-", "&", "tại" or a bracketed abbreviation, if the organization goes on there. */
export function afterConnector(context: Context, at: number, reading: Reading): number {
  if (at <= reading.start) return at;
  if (markAt(context, at) === '(') return afterAbbreviation(context, at);
  const letters = behindJoinedLetters(context, at);
  if (letters > at) return letters;
  // "Tập đoàn T[&T] Group"
  if (reading.company && markAt(context, at) === '&' && !hasGap(context, at) && isCapitalized(context, at + 1))
    return at + 2;
  if (isWord(context, at, 'và') || markAt(context, at) === '&') {
    const council = councilAfter(context, at);
    return council > at ? council : wordAfter(context, at + 1, reading);
  }
  if (isDash(context, at)) {
    if (hasGap(context, at) !== hasGap(context, at + 1)) return at;
    const word = wordAfter(context, at + 1, reading);
    if (word > at) return word;
    return isOfRegion(context, at) ? at + 3 : countryAfter(context, at, reading.start);
  }
  if (markAt(context, at) === ',')
    return endsInAnd(context, at) || isSecondField(context, at + 1) ? wordAfter(context, at + 1, reading) : at;
  if (isWord(context, at, 'tại')) return afterAt(context, at, reading);
  // "Trưởng Phái đoàn thường trực Việt Nam [bên cạnh Liên hợp quốc]"
  if (reading.diplomatic && areWords(context, at, 'bên', 'cạnh')) return placeAfter(context, at + 2, at);
  if (areWords(context, at, 'kiêm', 'nhiệm') && reading.diplomatic) return placeAfter(context, at + 2, at);
  return at;
}

/** Behind "tại": a country of a diplomat or a society, a school of a center; the token itself where none follows. */
function afterAt(context: Context, at: number, reading: Reading): number {
  if (reading.diplomatic) return placeAfter(context, at + 1, at);
  if (isSchool(context, at + 1) && isCenter(context, reading.start)) return at + 1;
  // "Hội Sinh viên Việt Nam [tại Úc]"
  const country = countryBefore(context, at);
  // "Chủ tịch Hội Phụ nữ [Việt Nam tại Nga]": the society's head is in the role.
  const society = country === reading.start && endsWithSociety(context, country);
  return country > reading.start || society ? abroadAfter(context, at) : at;
}

/** In tokens: "Hội Liên hiệp Phụ nữ". */
const LONGEST_SOCIETY = 5;

/** A society stands right before, in the role: "Chủ tịch [Hội Phụ nữ]". */
function endsWithSociety(context: Context, end: number): boolean {
  for (let at = end - 1; at >= end - LONGEST_SOCIETY && isCapitalized(context, at); at--)
    if (isWord(context, at, 'hội')) return true;
  return isWord(context, end - 3, 'hội') && areWords(context, end - 2, 'phụ', 'nữ');
}

const COUNCILS = new Set(['hđnd', 'ubnd', 'đbqh']);

/** "Văn phòng HĐND [và UBND] huyện X", "Đoàn ĐBQH [và HĐND] tỉnh X": two bodies of one place, which is said behind both. */
function councilAfter(context: Context, at: number): number {
  return COUNCILS.has(lowerText(context, at - 1)) && COUNCILS.has(lowerText(context, at + 1)) ? at + 2 : at;
}

/** "Trung tâm Nghiên cứu Nga [tại] Đại học …", "Viện … [tại] Học viện …": a part of a school. */
function isSchool(context: Context, at: number): boolean {
  return isCapitalized(context, at) && (areWords(context, at, 'đại', 'học') || areWords(context, at, 'học', 'viện'));
}

function isCenter(context: Context, at: number): boolean {
  return areWords(context, at, 'trung', 'tâm') || isWord(context, at, 'viện') || isWord(context, at, 'khoa');
}

/** "(QUTƯ)", "(GD&ĐT)" behind the name it shortens. */
function afterAbbreviation(context: Context, at: number): number {
  let end = at + 1;
  while (end < at + 6 && (isShort(context, end) || isJoint(context, end) || isCode(context, end))) end++;
  return end > at + 1 && markAt(context, end) === ')' ? end + 1 : at;
}

/** The number of "(PC02)". */
function isCode(context: Context, at: number): boolean {
  return isNumber(context, at) && !hasGap(context, at) && isShort(context, at - 1);
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
    const title = hitAt(context.hits, at, EntryType.Title | EntryType.Honorific);
    if (title >= 0 && !isCapitalized(context, at) && isTitled(context, context.hits.last[title] ?? at)) return before;
  }
  if (startsName(context, at, behindFirstWord(reading))) return before;
  const word = organizationWord(context, at);
  return word > at ? word : before;
}

/** "Cục Thanh tra[, Giám sát] Ngân hàng Nhà nước": a capital word of bodies that another body follows. */
function isSecondField(context: Context, at: number): boolean {
  // "Bộ Chính trị, [Thường trực Ban Bí thư] …" is somebody.
  if (!isTitled(context, at) || hitAt(context.hits, at, STOPS) >= 0) return false;
  const word = organizationWord(context, at);
  return word > at && hasGap(context, word) && isCapitalized(context, word) && headAt(context, word) >= 0;
}

/** "Chi cục Thuế khu vực Mai Sơn [- Đồng Tâm]", "liên huyện A - B": two places of two syllables each. */
function isOfRegion(context: Context, dash: number): boolean {
  if (!areWords(context, dash - 4, 'khu', 'vực') && !areWords(context, dash - 4, 'liên', 'huyện')) return false;
  if (!isTitled(context, dash - 2) || !isTitled(context, dash - 1) || !isTitled(context, dash + 1)) return false;
  return runEnd(context, dash + 1) === dash + 3;
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
