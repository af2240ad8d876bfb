import type { Context } from '../../recognizer';
import { readPlaceOf } from './read-place';
import { areWords, isCapitalized, isNumber, isWord, isWordToken, lowerText, markAt } from './token-words';

/** Where somebody is from or lives and what he learnt, behind a comma. */
const LIVING = new Set(['quê', 'trú', 'ngụ', 'thường', 'tạm', 'hktt', 'nguyên', 'ở', 'dân', 'trình']);
/** "nguyên quán", "dân tộc", "trình độ": their second words. */
const SECOND: Readonly<Record<string, string>> = { nguyên: 'quán', dân: 'tộc', trình: 'độ' };
const LONGEST_ADDRESS = 26;
const LONGEST_PART = 8;

/**
 * Behind ", 57 tuổi", ", sinh năm 1960, quê xã X, huyện Y", ", chuyên viên cao cấp": asides between a name and its office,
 * up to the comma before the office; `from` if none stands there. Nothing is read on behind the office at `to`: each of many
 * names in one long list of addresses would read all of it.
 */
export function afterAsides(context: Context, from: number, to: number): number {
  // "Ông A 52 tuổi, quê …", "Bà B sinh năm 1970, quê …": the comma before the age is missing.
  let at = isNumber(context, from) || isWord(context, from, 'sinh') ? afterAge(context, from) : from;
  while (at < to && markAt(context, at) === ',') {
    const age = afterAge(context, at + 1);
    const next = age > at + 1 ? age : Math.max(afterAddress(context, at, to), afterGrade(context, at));
    if (next <= at) break;
    at = next;
  }
  return at;
}

/** Behind "57 tuổi", "sinh năm 1967", "SN 1967"; the token itself if no age is said. */
function afterAge(context: Context, at: number): number {
  if (isNumber(context, at)) return isWord(context, at + 1, 'tuổi') ? at + 2 : at;
  if (areWords(context, at, 'sinh', 'năm') && isNumber(context, at + 2)) return at + 3;
  return isWord(context, at, 'sn') && isNumber(context, at + 1) ? at + 2 : at;
}

/** ", quê xã Mai Lâm, huyện Kỳ Anh" up to the comma behind it. */
function afterAddress(context: Context, comma: number, to: number): number {
  const first = lowerText(context, comma + 1);
  if (!LIVING.has(first)) return comma;
  const second = SECOND[first];
  if (second !== undefined && !isWord(context, comma + 2, second)) return comma;
  let at = comma + 1;
  while (at < comma + LONGEST_PART && isWordToken(context, at)) at++;
  while (at < to && markAt(context, at) === ',' && isCapitalizedPlace(context, at + 1))
    at = readPlaceOf(context, at + 1);
  // "…, 74 tuổi, quê Bến Tre; Ủy viên Bộ Chính trị khóa 10": what he was follows, up to the office.
  return markAt(context, at) === ',' || (markAt(context, at) === ';' && at + 1 === to) ? at : comma;
}

function isCapitalizedPlace(context: Context, at: number): boolean {
  const last = readPlaceOf(context, at);
  return last > at && (isCapitalized(context, last - 1) || isNumber(context, last - 1));
}

const LONGEST_GRADE = 4;

/** ", chuyên viên cao cấp", ", đăng kiểm viên hạng II": a grade in the service, which is no office. */
function afterGrade(context: Context, comma: number): number {
  for (let at = comma + 1; at <= comma + LONGEST_GRADE && isWordToken(context, at); at++) {
    if (!isWord(context, at, 'viên')) continue;
    const end = at + 1 + wordsOfGrade(context, at + 1);
    return at > comma + 1 && markAt(context, end) === ',' ? end : comma;
  }
  return comma;
}

/** How many words behind "viên" say the grade: "cao cấp", "hạng II", "chính". */
function wordsOfGrade(context: Context, at: number): number {
  if (areWords(context, at, 'cao', 'cấp') || isWord(context, at, 'hạng')) return 2;
  return isWord(context, at, 'chính') ? 1 : 0;
}

/**
 * "(62 tuổi, [nguyên Giám đốc …])", "(sinh năm 1967, trú phường X; [nguyên …])": true if the office at `to` stands in a
 * bracket that an age opens, behind a comma or a semicolon.
 */
export function isBehindAge(context: Context, open: number, to: number): boolean {
  if (markAt(context, open) !== '(' || to - open > LONGEST_ADDRESS) return false;
  const age = afterAge(context, open + 1);
  const before = markAt(context, to - 1);
  if (age === open + 1 || age >= to || (before !== ',' && before !== ';')) return false;
  for (let at = age; at < to; at++) if (markAt(context, at) === ')') return false;
  return true;
}
