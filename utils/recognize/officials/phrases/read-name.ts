import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { NamePart } from '../../../lexicon/seed-rows';
import type { Context } from '../../recognizer';
import { endSaidElsewhere } from './said-shorter';
import { cutRun, runEnd } from './title-run';
import { hasGap, isTitled, isWord, markAt, tokenText } from './token-words';
import { isVietnameseAt } from './vietnamese-syllable';

const LONGEST_NAME = 5;

/** What stands before a name: the stronger it is, the rarer the name may be. */
export type Led = 'person' | 'office' | 'nothing' | 'listed';

/** How common the token is as that part of a Vietnamese name; 0 if it is not known as one. */
export function nameTier({ lexicon, tokens }: Context, token: number, part: NamePart): number {
  return lexicon.nameTier(tokens.syllable[token] ?? -1, part);
}

/**
 * Where a Vietnamese name that starts at the token ends; -1 if none does.
 *
 * Names have a family name, up to three middle names and a given name. After a rank or "đồng chí" any family name will
 * do; with nothing before it the family name must be a common one and the given name a known one.
 */
export function readVietnameseName(context: Context, first: number, led: Led): number {
  if (!isTitled(context, first) || !mayStartName(context, first, led)) return -1;
  const highland = readHighlandName(context, first, led);
  if (highland > 0) return highland;
  // "Điểu [K'Réh]": behind the family name of a people of the highlands.
  const elided = isApostrophe(context, first + 2) && nameTier(context, first, 'family') === 3;
  if (elided) return readHighlandName(context, first + 1, led);
  const run = cutRun(context, first, runEnd(context, first));
  // A syllable that is in no names may begin the next sentence.
  const whole = nameTier(context, run - 1, 'given') === 0 ? endSaidElsewhere(context, first, run) : run;
  const end = isBylineBehind(context, first, whole) ? first + 3 : whole;
  const length = end - first;
  if (length < 2 || length > LONGEST_NAME || !isAllVietnamese(context, first, end)) return -1;
  if (isFixed(context, first, end, led) || isTwoNames(context, first, end)) return -1;
  if (led === 'office' && isPlacesEnd(context, first, end)) return -1;
  return isLikelyName(context, first, end, led) ? end : -1;
}

/** Behind no rank and no "đồng chí" only a known family name will do: most capitalized words are none. */
export function mayStartName(context: Context, first: number, led: Led): boolean {
  if (led === 'person' || led === 'listed' || nameTier(context, first, 'family') > 0) return true;
  // "Y Thanh Hà Niê Kđăm"
  return (context.tokens.end[first] ?? 0) - (context.tokens.start[first] ?? 0) === 1;
}

/** The lexicon has the syllable. */
function isListed({ syllable, listed }: Context['tokens'], at: number): boolean {
  const id = syllable[at] ?? -1;
  return id >= 0 && id < listed;
}

/** "Thái Lan Thaksin" begins like one of our names and is none. */
function isAllVietnamese(context: Context, first: number, end: number): boolean {
  for (let at = first; at < end; at++) {
    if (!isListed(context.tokens, at) && !isVietnameseAt(context, at)) return false;
  }
  return true;
}

function isLikelyName(context: Context, first: number, end: number, led: Led): boolean {
  const family = nameTier(context, first, 'family');
  const given = nameTier(context, end - 1, 'given');
  const length = end - first;
  if (led === 'nothing') {
    if (family === 0) return false;
    if (given === 0) return length >= 3 && isNameByFamily(context, first, family);
    if (length === 2) return family <= 2 && given <= 2;
    return family <= 2 || isNameMiddle(context, first + 1);
  }
  if (led === 'office' && length === 2 && given === 0) return family === 1 && isToldOf(context, first, end);
  if (led === 'office' && length === 2) return family > 0 && given > 0 && (family <= 2 || given === 1);
  if (family > 0) return true;
  if (led === 'listed') return length >= 3;
  if (led !== 'person' || length < 3) return false;
  return (given > 0 && nameTier(context, first + 1, 'middle') > 0) || isNamedSo(context, first, length);
}

/** "ông [Hoong Dền Sán]", "chị [Kê Sẻn Thị Nhum]": a family name nobody listed, behind an address or before "Thị". */
function isNamedSo(context: Context, first: number, length: number): boolean {
  if (isNameMiddle(context, first + 1) || (length === 4 && isNameMiddle(context, first + 2))) return true;
  const addressed = isWord(context, first - 1, 'ông') || isWord(context, first - 1, 'bà');
  // "Bà [Rịa Vũng Tàu]"
  return addressed && hitAt(context.hits, first - 1, EntryType.Place) < 0;
}

/** "Chủ nhiệm Ủy ban Đối ngoại [Vũ Mão] nói": a given name nobody listed, between a known body and a verb or a mark. */
function isToldOf(context: Context, first: number, end: number): boolean {
  const { hits, lexicon } = context;
  if (((hits.types[end] ?? 0) & EntryType.Wall) === 0 && markAt(context, end) === '') return false;
  for (let at = first - 1; at >= Math.max(0, first - 6); at--) {
    const hit = hitAt(hits, at, EntryType.Organization);
    if (hit >= 0 && hits.last[hit] === first) return lexicon.organization(hits.entry[hit] ?? -1)?.group !== 'province';
  }
  return false;
}

/** "Vũ Văn Tám [Phạm Anh] - Tố Anh": behind a whole name the byline follows without a stop. */
function isBylineBehind(context: Context, first: number, end: number): boolean {
  if (end - first !== LONGEST_NAME || !isWord(context, first + 1, 'văn')) return false;
  return nameTier(context, first + 3, 'family') === 1 && nameTier(context, first + 2, 'given') > 0;
}

/** "Phan Thiết Trần Hoàng Khôi": a place or a school before a name of its own. */
function isTwoNames(context: Context, first: number, end: number): boolean {
  return (
    end - first === LONGEST_NAME && nameTier(context, first + 2, 'family') === 1 && !isNameMiddle(context, first + 1)
  );
}

/** "bệnh viện Đức [Giang] Nguyễn Văn Thường": a rare family name before a whole name ends what the office is of. */
function isPlacesEnd(context: Context, first: number, end: number): boolean {
  if (end - first < 4 || nameTier(context, first, 'family') === 1) return false;
  return nameTier(context, first + 1, 'family') === 1 && isNameMiddle(context, first + 2);
}

/** A given name nobody listed: then the family name must be a common one that is no other word, or "Văn", "Thị" follow. */
function isNameByFamily(context: Context, first: number, family: number): boolean {
  const word = context.lexicon.isAlsoWord(context.tokens.syllable[first] ?? -1);
  if (isNameMiddle(context, first + 1)) return true;
  return family === 1 && (!word || nameTier(context, first + 1, 'middle') > 0);
}

/** "Thị" and "Văn" stand in names and hardly anywhere else with a capital. */
function isNameMiddle(context: Context, token: number): boolean {
  return isWord(context, token, 'thị') || isWord(context, token, 'văn');
}

/** "Thái Bình", "Ngô Quyền" (a district): phrases with a name's shape; a person's only after a rank or "đồng chí". */
function isFixed(context: Context, first: number, end: number, led: Led): boolean {
  // "Các tướng [Thái Lan]", but "Đại tá [Hà Lan]", "bà [Hà Lan]"
  if (led === 'person') return isWord(context, first - 1, 'tướng') && isCountry(context, first, end);
  const hit = hitAt(context.hits, first, EntryType.FixedPhrase | EntryType.Place | EntryType.Organization);
  if (hit < 0) return false;
  const last = context.hits.last[hit] ?? 0;
  if (last - first < 2) return false;
  if (context.lexicon.organization(context.hits.entry[hit] ?? -1)?.group === 'country') return true;
  const alone = led === 'nothing' || led === 'listed';
  if (last < end) return alone || nameTier(context, last, 'family') > 0;
  return alone || last - first < 3;
}

function isCountry({ hits, lexicon }: Context, first: number, end: number): boolean {
  const hit = hitAt(hits, first, EntryType.Place);
  return hits.last[hit] === end && lexicon.organization(hits.entry[hit] ?? -1)?.group === 'country';
}

/** "Y Thanh Hà Niê Kđăm", "H’Vinh Êban", "K’Chương", "A Pớt": peoples of the central highlands. */
function readHighlandName(context: Context, first: number, led: Led): number {
  const { start, end: ends } = context.tokens;
  if ((ends[first] ?? 0) - (start[first] ?? 0) !== 1) return -1;
  const letter = tokenText(context, first);
  if (letter !== 'H' && letter !== 'K' && letter !== 'Y' && letter !== 'A') return -1;
  const apostrophe = isApostrophe(context, first + 1);
  const next = apostrophe ? first + 2 : first + 1;
  if (!isTitled(context, next)) return -1;
  if (!apostrophe && (led === 'nothing' || !hasGap(context, next))) return -1;
  const end = cutRun(context, next, runEnd(context, next));
  return end - next <= LONGEST_NAME ? end : -1;
}

function isApostrophe(context: Context, token: number): boolean {
  const mark = markAt(context, token);
  return mark === '’' || mark === "'" || mark === 'ʼ' || mark === '‘';
}
