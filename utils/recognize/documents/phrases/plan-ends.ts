import type { Context } from '../../recognizer';
import { isAbbreviation, isCapital, isDash, isWord, wordAt, wordsAt, yearAt } from '../../shared/words';
import type { KindWord } from './kind-word';

/** "Chương trình giáo dục phổ thông 2018": what schools teach goes by the year of its circular; -1 for any other. */
export function schoolProgrammeEnd({ tokens }: Context, i: number): number {
  const from = wordsAt(tokens, i, 'giáo', 'dục') ? i + 2 : i;
  const at = wordAt(tokens, i) === 'gdpt' ? i + 1 : wordsAt(tokens, from, 'phổ', 'thông') ? from + 2 : -1;
  // "phổ thông tổng thể 2018", "phổ thông mới 2018"
  const behind = wordsAt(tokens, at, 'tổng', 'thể') ? at + 2 : wordAt(tokens, at) === 'mới' ? at + 1 : at;
  const year = at > 0 && wordAt(tokens, behind) === 'năm' ? behind + 1 : behind;
  return at > 0 && yearAt(tokens, year) !== undefined && !isDash(tokens, year + 1) ? year + 1 : -1;
}

/** "(QP-AN)": the title's own short form; -1 for any other bracket. */
export function shortFormEnd({ tokens }: Context, open: number): number {
  let at = open + 1;
  while (at < open + 6 && (isAbbreviation(tokens, at) || isDash(tokens, at))) at++;
  return at > open + 1 && wordAt(tokens, at) === ')' ? at + 1 : -1;
}

/** Longest short name, in tokens. */
const MAX_SHORT = 12;

/**
 * "(Đề án [Đông Hải])", "(gọi tắt là Chương trình [ưu đãi bến cảng])": the token behind the name that a title has in brackets
 * behind it, bare or said to be one; -1 for any other kind word.
 */
export function shortNameEnd({ tokens }: Context, { first, next }: KindWord): number {
  const called = wordsAt(tokens, first - 4, '(', 'gọi', 'tắt', 'là');
  if (!called && (wordAt(tokens, first - 1) !== '(' || !isCapital(tokens, next))) return -1;
  let at = next;
  while (at < next + MAX_SHORT && isWord(tokens, at)) at++;
  return at > next + 1 && wordAt(tokens, at) === ')' ? at : -1;
}

/** "đến năm 2035", "giai đoạn 2031-2035", "thời kỳ 2021 - 2030", "nhiệm kỳ 2031-2036", "năm 2025". */
export function timeEnd({ tokens }: Context, i: number): number {
  let at = -1;
  if (wordAt(tokens, i) === 'đến') at = wordAt(tokens, i + 1) === 'năm' ? i + 2 : i + 1;
  else if (wordsAt(tokens, i, 'giai', 'đoạn')) at = i + 2;
  else if (/^(?:thời|nhiệm)$/.test(wordAt(tokens, i)) && wordAt(tokens, i + 1) === 'kỳ') at = i + 2;
  else if (wordAt(tokens, i) === 'năm') at = i + 1;
  if (at < 0 || yearAt(tokens, at) === undefined) return -1;
  return isDash(tokens, at + 1) && yearAt(tokens, at + 2) !== undefined ? at + 3 : at + 1;
}

/** "…, tầm nhìn đến năm 2050", "… và định hướng đến 2040", "… và những năm tiếp theo" belong to the title. */
export function withOutlook({ tokens }: Context, i: number): number {
  const joined = wordAt(tokens, i) === ',' || wordAt(tokens, i) === 'và';
  if (!joined) return i;
  if (wordsAt(tokens, i + 1, 'những', 'năm', 'tiếp', 'theo')) return i + 5;
  let at = i + 1;
  if (wordsAt(tokens, at, 'tầm', 'nhìn') || wordsAt(tokens, at, 'định', 'hướng')) at += 2;
  else if (wordAt(tokens, i) === ',') return i;
  if (wordAt(tokens, at) === 'đến') at++;
  if (wordAt(tokens, at) === 'năm') at++;
  return yearAt(tokens, at) === undefined ? i : at + 1;
}
