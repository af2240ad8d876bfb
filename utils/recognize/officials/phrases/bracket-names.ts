import { singleSpaced } from '../../../text/single-spaced';
import type { Context } from '../../recognizer';
import { remembered } from '../../shared/remembered';
import { tokenFrom } from '../../shared/token-at';
import { headAt } from './organization-heads';
import { readOrganization } from './read-organization';
import { readPlaceOf } from './read-place';
import { areWords, isCapitalized, isCode, isTitled, isWord, markAt, spanText, tokenText } from './token-words';
import { isVietnameseAt } from './vietnamese-syllable';

/**
 * What an acronym of another language stands for in this article: "Đảng Hành động Nhân dân (PAP)". Its letters are not
 * the initials of the words before it, so the whole body right before the bracket is meant.
 */
export function bracketName(context: Context, acronym: string): string | undefined {
  return remembered(context, readNames).get(acronym);
}

/** Two letters are too often something else: "(EU)", "(TP)". */
const SHORTEST = 3;

function readNames(context: Context): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const { text, tokens } = context;
  for (let at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
    const open = tokenFrom(tokens, at);
    if (open === 0 || open + 2 >= tokens.count) continue;
    const close = isCode(context, open + 1) ? open + 3 : open + 2;
    if (markAt(context, close) !== ')' || !(close === open + 3 || isShort(context, open + 1))) continue;
    const acronym = spanText(context, { first: open + 1, last: close });
    if (acronym.length < SHORTEST || names.has(acronym)) continue;
    const first = nameStart(context, open, close);
    if (first >= 0) names.set(acronym, plain(spanText(context, { first, last: open })));
  }
  return names;
}

/** "(Interpol)": a word of another language. */
export function isForeignWord(context: Context, at: number): boolean {
  return isTitled(context, at) && !isVietnameseAt(context, at) && tokenText(context, at).length > SHORTEST;
}

/** With plain spaces, and the country written out. */
function plain(name: string): string {
  return singleSpaced(name).replace(/ VN$/u, ' Việt Nam');
}

/** "VCCI", "PVTex": more than one capital. */
function isShort(context: Context, at: number): boolean {
  return isCapitalized(context, at) && !isTitled(context, at);
}

const LONGEST = 9;

/** Where the nearest body before the bracket begins; -1 if none does. A body is read with the bracket that shortens it. */
function nameStart(context: Context, open: number, close: number): number {
  let first = -1;
  for (let at = open - 2; at >= Math.max(0, open - LONGEST); at--) {
    if (isArmy(context, at, open)) return at;
    if (!isCapitalized(context, at) || headAt(context, at) < 0) continue;
    const last = readOrganization(context, at)?.last ?? at;
    // "[Đảng] Tổ chức Thống nhất (UMNO)"
    if (last !== open && last !== close + 1) continue;
    first = isWord(context, at - 1, 'đảng') ? at - 1 : at;
    // "[Cục] Cảnh sát giao thông (C67)": a code is the whole department's.
    if (close === open + 2) return first;
  }
  return first;
}

/** "Quân đội Israel (IDF)" */
function isArmy(context: Context, at: number, open: number): boolean {
  return areWords(context, at, 'quân', 'đội') && readPlaceOf(context, at + 2) === open;
}
