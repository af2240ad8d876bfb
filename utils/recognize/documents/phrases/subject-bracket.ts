import type { Context } from '../../recognizer';
import { isAbbreviation, isCapital, isDash, isLower, wordAt, wordsAt } from '../../shared/words';
import { isKind } from './kind-word';
import { ENDING_VERBS } from './subject-clause';

/**
 * The token behind a bracket that belongs to the subject: a term, the short name of what is amended, an abbreviation in the
 * middle ("an toàn thực phẩm (ATTP) trong tình hình mới"); else -1.
 */
export function behindBracket(context: Context, i: number, amends: boolean): number {
  const { tokens } = context;
  if (isAbbreviation(tokens, i + 1) && wordAt(tokens, i + 2) === ')') {
    const goesOn = isLower(tokens, i + 3) && !ENDING_VERBS.has(wordAt(tokens, i + 3));
    if (goesOn) return i + 3;
  }
  // "dự án Luật Đê điều (sửa đổi)"
  if (wordsAt(tokens, i + 1, 'sửa', 'đổi', ')')) return i + 4;
  const revised = behindRevised(tokens, i);
  if (revised > 0) return revised;
  const place = behindPlace(tokens, i);
  if (place > 0) return place;
  const counted = behindCount(tokens, i);
  if (counted > 0) return counted;
  const listed = behindAbbreviations(tokens, i + 1);
  if (listed > 0 && /^(?:,|và)$/.test(wordAt(tokens, listed)) && isLower(tokens, listed + 1)) return listed;
  const alias = amends && isKind(context, i + 1);
  if (wordAt(tokens, i + 1) !== 'khóa' && !alias) return -1;
  for (let at = i + 2; at < i + 8; at++) {
    if (wordAt(tokens, at) !== ')') continue;
    return !alias || /^(?:quy|về|của|hướng)$/.test(wordAt(tokens, at + 1)) ? at + 1 : -1;
  }
  return -1;
}

/** Longest remark on what was counted, in tokens. */
const MAX_COUNTED = 20;

/** "44 thửa đất (trong đó có 6 thửa ven sông) tại Hòa An": some of what was counted, and where all of it is; -1 for any other. */
function behindCount(tokens: Context['tokens'], open: number): number {
  if (!wordsAt(tokens, open + 1, 'trong', 'đó') && !/^(?:gồm|bao)$/.test(wordAt(tokens, open + 1))) return -1;
  for (let at = open + 2; at < open + MAX_COUNTED; at++) {
    if (wordAt(tokens, at) === ')') return /^(?:tại|ở|của|thuộc|trên)$/.test(wordAt(tokens, at + 1)) ? at + 1 : -1;
  }
  return -1;
}

/** Longest remark on a revision, in tokens. */
const MAX_REVISED = 12;

/** "thi hành Luật Đê điều (đã sửa đổi, bổ sung) [và] về hiệu lực …": a remark on the law inside the title; -1 for any other. */
function behindRevised(tokens: Context['tokens'], open: number): number {
  const from = /^(?:đã|được)$/.test(wordAt(tokens, open + 1)) ? open + 2 : open + 1;
  if (wordAt(tokens, from) !== 'sửa' || wordAt(tokens, from + 1) !== 'đổi') return -1;
  for (let at = from + 2; at < open + MAX_REVISED; at++) {
    if (wordAt(tokens, at) !== ')') continue;
    return wordAt(tokens, at + 1) === 'và' && /^(?:về|việc)$/.test(wordAt(tokens, at + 2)) ? at + 1 : -1;
  }
  return -1;
}

/** "đoạn Bến Nước (Hòa An) - Cồn Cát (Hòa Bình)": where a place lies, and a dash behind it; -1 for any other bracket. */
function behindPlace(tokens: Context['tokens'], open: number): number {
  let at = open + 1;
  while (isCapital(tokens, at) && at < open + 4) at++;
  return at > open + 1 && wordAt(tokens, at) === ')' && isDash(tokens, at + 1) && isCapital(tokens, at + 2)
    ? at + 2
    : -1;
}

/** The token behind "SMS, MMS, USSD)" at token `i`; -1 for anything else. */
function behindAbbreviations(tokens: Context['tokens'], i: number): number {
  let at = i;
  while (isAbbreviation(tokens, at) && wordAt(tokens, at + 1) === ',') at += 2;
  return isAbbreviation(tokens, at) && wordAt(tokens, at + 1) === ')' ? at + 2 : -1;
}
