import type { Context } from '../../recognizer';
import type { Phrase } from './phrase';
import { areWords, isDash, isNumber, isWord, isWordToken, lowerText, markAt } from './token-words';

/**
 * What stands between two phrases: nothing, a comma, a dash, a bracket, "và", "kiêm", "là", a colon, a semicolon;
 * `none` for anything else.
 */
export type Link = 'adjacent' | 'comma' | 'dash' | 'bracket' | 'and' | 'also' | 'is' | 'colon' | 'semicolon' | 'none';

const FURTHEST = 14;
/** Words that may stand before "là" without changing what it says. */
const NOW = new Set(['hiện', 'nay', 'hiện nay', 'đang', 'đương', 'từng', 'cũng', 'vốn', 'nguyên', 'vừa', 'mới']);

/** How two neighbouring phrases are joined. */
export function linkBetween(context: Context, before: Phrase, after: Phrase): Link {
  const from = skipAside(context, before.last);
  const to = after.first;
  if (to - from > FURTHEST) return 'none';
  if (from >= to) return before.last === to ? 'adjacent' : from === to ? 'comma' : 'none';
  return to - from === 1 ? oneToken(context, from, before) : severalTokens(context, from, to);
}

function oneToken(context: Context, at: number, before: Phrase): Link {
  const mark = markAt(context, at);
  if (mark === ',') return 'comma';
  if (mark === '(') return 'bracket';
  if (mark === ':') return 'colon';
  if (mark === ';') return 'semicolon';
  if (mark === '.' || mark === '/') return before.kind === 'title' ? 'adjacent' : 'none';
  if (isDash(context, at)) return 'dash';
  if (isWord(context, at, 'và')) return 'and';
  if (isWord(context, at, 'kiêm')) return 'also';
  if (isWord(context, at, 'là')) return 'is';
  return 'none';
}

function severalTokens(context: Context, from: number, to: number): Link {
  const first = markAt(context, from) === ',' ? from + 1 : from;
  if (first === to - 1) {
    if (isWord(context, first, 'và')) return 'and';
    if (isWord(context, first, 'kiêm')) return 'also';
    if (isWord(context, first, 'là')) return 'is';
    if (markAt(context, from) === ')' && markAt(context, first) === ',') return 'comma';
    if (markAt(context, from) === ')' && markAt(context, from + 1) === ';') return 'semicolon';
  }
  if (markAt(context, from) === ')') {
    const mark = markAt(context, from + 1);
    if (from + 2 === to)
      return mark === ',' ? 'comma' : mark === ';' ? 'semicolon' : isWord(context, from + 1, 'và') ? 'and' : 'none';
    return 'none';
  }
  if (areWords(context, first, 'đồng', 'thời', 'là') && first + 3 === to) return 'also';
  if (areWords(context, first, 'đồng', 'thời') && first + 2 === to) return 'also';
  if (areWords(context, first, 'kiêm', 'nhiệm') && first + 2 === to) return 'also';
  if (areWords(context, first, 'lần', 'lượt', 'là') && first + 3 === to) return 'is';
  return isWord(context, to - 1, 'là') && allNow(context, first, to - 1) ? 'is' : 'none';
}

function allNow(context: Context, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!NOW.has(lowerText(context, at))) return false;
  return true;
}

/** Behind ", 57 tuổi,", "(sinh năm 1967)", "(Đoàn Hà Nội)": an aside that says neither rank nor office. */
function skipAside(context: Context, at: number): number {
  if (markAt(context, at) === ',' && isNumber(context, at + 1) && isWord(context, at + 2, 'tuổi')) return at + 3;
  if (markAt(context, at) === ',' && areWords(context, at + 1, 'sinh', 'năm') && isNumber(context, at + 3))
    return at + 4;
  if (markAt(context, at) !== '(') return at;
  const inner = at + 1;
  if (!isNumber(context, inner) && !isWord(context, inner, 'sinh')) return at;
  for (let end = inner; end < inner + 8; end++) {
    if (markAt(context, end) === ')') return end + 1;
    if (!isWordToken(context, end) && !isNumber(context, end) && markAt(context, end) === '') return at;
  }
  return at;
}
