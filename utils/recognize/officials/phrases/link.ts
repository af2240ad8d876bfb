import type { Context } from '../../recognizer';
import { afterAsides, isBehindAge } from './link-asides';
import type { Phrase } from './phrase';
import { isShortTitle } from './read-person';
import { readPlaceOf } from './read-place';
import {
  areWords,
  hasGap,
  isAcronym,
  isBreak,
  isCapitalized,
  isDash,
  isNumber,
  isWord,
  lowerText,
  markAt,
} from './token-words';

/**
 * What stands between two phrases: nothing, a comma, a dash, a bracket, "và", "kiêm", "là", a colon, a semicolon;
 * `none` for anything else.
 */
export type Link = 'adjacent' | 'comma' | 'dash' | 'bracket' | 'and' | 'also' | 'is' | 'colon' | 'semicolon' | 'none';

/** What joins a name to the office behind it. */
export const SAID_AFTER: ReadonlySet<Link> = new Set(['comma', 'dash', 'bracket', 'is']);

const FURTHEST = 14;
/** An aside is not longer: an age and where somebody lives, or a place between brackets. */
const LONGEST_BETWEEN = 40;
/** Words that may stand before "là" without changing what it says. */
const NOW = new Set([
  'sau',
  'trước',
  'này',
  'hiện',
  'nay',
  'đang',
  'đương',
  'từng',
  'cũng',
  'cùng',
  'đều',
  'vốn',
  'nguyên',
  'vừa',
  'mới',
  'lúc',
  'khi',
  'bấy',
  'giờ',
  'đó',
  'ấy',
]);

/** Who is who in a picture: "(bên phải)", "(áo đen)", "(thứ 2 từ trái sang)". */
const IN_PICTURE = new Set([
  'bên',
  'bìa',
  'áo',
  'đầu',
  'trái',
  'phải',
  'giữa',
  'đứng',
  'ngồi',
  'hàng',
  'ngoài',
  'ảnh',
  'mặc',
  'đeo',
]);
const ORDINALS = new Set(['nhất', 'hai', 'ba', 'tư', 'năm']);

function isInPicture(context: Context, at: number): boolean {
  if (areWords(context, at, 'đội', 'mũ')) return true;
  if (!isWord(context, at, 'thứ')) return IN_PICTURE.has(lowerText(context, at));
  return isNumber(context, at + 1) || ORDINALS.has(lowerText(context, at + 1));
}

/** How two neighbouring phrases are joined. */
export function linkBetween(context: Context, before: Phrase, after: Phrase): Link {
  const to = after.first;
  // Most neighbours are far from each other, whatever stands between.
  if (to - before.last > FURTHEST + LONGEST_BETWEEN) return 'none';
  if (isBehindAge(context, before.last, to)) return 'bracket';
  const aside = skipAside(context, before.last, to);
  // "ông A, nguyên Thành ủy viên, …": what looks like an aside is what is said.
  const from = aside > to ? before.last : aside;
  if (to - from > FURTHEST) return 'none';
  if (from >= to) return before.last === to ? 'adjacent' : from === to ? 'comma' : 'none';
  if (aside === to - 1 && aside > before.last && markAt(context, aside) === ';') return 'comma';
  if (to - from === 1 && isBreak(context, from)) return after.kind === 'name' && after.led ? 'adjacent' : 'none';
  return to - from === 1 ? oneToken(context, from, before) : severalTokens(context, from, to, before);
}

function oneToken(context: Context, at: number, before: Phrase): Link {
  const mark = markAt(context, at);
  if (mark === ',') return 'comma';
  if (mark === '(') return 'bracket';
  if (mark === ':') return 'colon';
  if (mark === ';') return 'semicolon';
  if (mark === '.') return isShortTitle(context, before) ? 'adjacent' : 'none';
  if (mark === '/') return before.kind === 'title' ? 'adjacent' : 'none';
  if (isDash(context, at)) return 'dash';
  if (isWord(context, at, 'và')) return 'and';
  if (isWord(context, at, 'kiêm')) return 'also';
  if (isWord(context, at, 'gồm')) return 'colon';
  if (isWord(context, at, 'là')) return 'is';
  return 'none';
}

function severalTokens(context: Context, from: number, to: number, before: Phrase): Link {
  if (markAt(context, from) === ')') return behindBracket(context, from + 1, to);
  // "Chính ủy Lữ đoàn 226 (nay là [Chính ủy Sư đoàn 330])"
  if (markAt(context, from) === '(')
    return isWord(context, to - 1, 'là') && allNow(context, from + 1, to - 1) ? 'bracket' : 'none';
  const comma = markAt(context, from) === ',' || isDash(context, from) ? from + 1 : from;
  // "Chủ tịch X và cũng là Chủ tịch Y"
  const first = isWord(context, comma, 'và') && isWord(context, comma + 1, 'cũng') ? comma + 1 : comma;
  if (first + 2 === to && areWords(context, first, 'cũng', 'là') && before.kind === 'office') return 'also';
  const joined = joiningWords(context, first, to);
  // "ông A đồng thời là Chủ tịch …"
  if (joined === 'also' && before.kind === 'name' && isWord(context, to - 1, 'là')) return 'is';
  if (joined !== 'none') return joined;
  const is = NEW.has(lowerText(context, to - 1)) ? to - 2 : to - 1;
  return isWord(context, is, 'là') && allNow(context, first, is) ? 'is' : 'none';
}

/** Between "là" and the office: "là [nữ] Chủ tịch đầu tiên". */
const NEW = new Set(['nữ', 'tân', 'vị']);

/** "), ", "); ", ") và ". */
function behindBracket(context: Context, at: number, to: number): Link {
  if (at + 1 !== to) return 'none';
  const mark = markAt(context, at);
  if (mark === ',') return 'comma';
  if (mark === ';') return 'semicolon';
  return isWord(context, at, 'và') ? 'and' : 'none';
}

function joiningWords(context: Context, first: number, to: number): Link {
  const count = to - first;
  if (count === 1 && isWord(context, first, 'và')) return 'and';
  if (count === 1 && isWord(context, first, 'kiêm')) return 'also';
  if (count === 1 && isWord(context, first, 'là')) return 'is';
  if (count === 2 && (areWords(context, first, 'gồm', 'có') || areWords(context, first, 'bao', 'gồm'))) return 'colon';
  if (count === 2 && isWord(context, first, 'gồm') && markAt(context, first + 1) === ':') return 'colon';
  if (count === 2 && isWord(context, first, 'là') && markAt(context, first + 1) === ':') return 'colon';
  if (count === 2 && areWords(context, first, 'đồng', 'thời')) return 'also';
  if (count === 2 && areWords(context, first, 'kiêm', 'nhiệm')) return 'also';
  if (count === 3 && areWords(context, first, 'đồng', 'thời', 'là')) return 'also';
  return count === 3 && areWords(context, first, 'lần', 'lượt', 'là') ? 'is' : 'none';
}

function allNow(context: Context, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!NOW.has(lowerText(context, at))) return false;
  return true;
}

/** Behind ", 57 tuổi,", "(sinh năm 1967)", "(QUTƯ)": an aside that says neither rank nor office. */
function skipAside(context: Context, at: number, to: number): number {
  const said = afterAsides(context, at, to);
  if (said > at) return said;
  // "Trưởng phòng An ninh điều tra - PA92, …": the department's code.
  if (isDash(context, at) && isAcronym(context, at + 1) && isNumber(context, at + 2) && !hasGap(context, at + 2))
    return at + 3;
  // "trung tướng A, VSM - tư lệnh Quân đoàn 2": what orders he bears.
  if (markAt(context, at) === ',' && isAcronym(context, at + 1) && isDash(context, at + 2) && at + 3 === to)
    return at + 2;
  if (markAt(context, at) !== '(') return at;
  const inner = at + 1;
  if (isAcronym(context, inner) && markAt(context, inner + 1) === ')') return inner + 2;
  // "đại biểu Lê Văn A (Bến Tre), …", "(đoàn Bến Tre)": where he was elected.
  const from = isWord(context, inner, 'đoàn') ? inner + 1 : inner;
  const place = isCapitalized(context, from) ? readPlaceOf(context, from) : inner;
  const closed = place > inner && markAt(context, place) === ')';
  if (closed && (markAt(context, place + 1) === ',' || isWord(context, place + 1, 'và'))) return place + 1;
  // "5 Phó Chủ tịch là: A (thường trực), B, C"
  const standing = areWords(context, inner, 'thường', 'trực');
  // "(40 tuổi, trú tại phường …, TP …)"
  if (isNumber(context, inner) && isWord(context, inner + 1, 'tuổi')) return afterBracket(context, at, LONGEST_ADDRESS);
  if (isWord(context, inner, 'sn') || areWords(context, inner, 'sinh', 'năm'))
    return afterBracket(context, at, LONGEST_ADDRESS);
  const aside = standing || isNumber(context, inner) || isWord(context, inner, 'sinh') || isInPicture(context, inner);
  return aside ? afterBracket(context, at) : at;
}

const LONGEST_ASIDE = 8;
/** An age and where somebody lives. */
const LONGEST_ADDRESS = 26;

function afterBracket(context: Context, open: number, longest = LONGEST_ASIDE): number {
  for (let at = open + 1; at <= open + longest; at++) if (markAt(context, at) === ')') return at + 1;
  return open;
}
