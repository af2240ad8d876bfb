import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { Context } from '../../recognizer';
import { readForeignName } from './read-foreign-name';
import { nameTier, readVietnameseName } from './read-name';
import { readPlaceOf } from './read-place';
import {
  areWords,
  hasGap,
  isAcronym,
  isCapitalized,
  isDash,
  isNumber,
  isTitled,
  isWord,
  isWordToken,
  lowerText,
  markAt,
  tokenText,
} from './token-words';
import { isVietnameseSyllable } from './vietnamese-syllable';

/** What is known while the words of an organization are read. */
export interface Reading {
  /** Right behind a head such as "Trường", where a person's name is the school's. */
  readonly afterHead: boolean;
  /** The office before it is a diplomat's: "Đại sứ Việt Nam tại Campuchia". */
  readonly diplomatic: boolean;
  /** A company: names in it are its own. */
  readonly company: boolean;
  /** Where the whole phrase began: nothing is a connector before it. */
  readonly start: number;
}

export interface OrganizationRead {
  readonly last: number;
  readonly company: boolean;
}

const HEADS = EntryType.Organization | EntryType.OrganizationHead;
const STOPS = EntryType.Office | EntryType.Rank | EntryType.Honorific | EntryType.Title;

/** Reads an organization that begins at the token with a known name or a head: "UBND tỉnh Bến Tre". */
export function readOrganization(context: Context, first: number, diplomatic = false): OrganizationRead | undefined {
  const hit = headAt(context, first);
  if (hit < 0) return undefined;
  const company = isCompany(context, hit);
  const last = context.hits.last[hit] ?? first + 1;
  return continueOrganization(context, last, {
    afterHead: takesName(context, hit),
    diplomatic,
    company,
    start: first,
  });
}

/** The organization or head at the token, the longer one; -1 if there is none. */
export function headAt(context: Context, token: number): number {
  const hit = hitAt(context.hits, token, HEADS);
  if (hit < 0) return -1;
  const office = hitAt(context.hits, token, EntryType.Office);
  if (office >= 0 && (context.hits.last[office] ?? 0) > (context.hits.last[hit] ?? 0)) return -1;
  const single = (context.hits.last[hit] ?? 0) - token === 1;
  if (single && hitAt(context.hits, token, EntryType.OrganizationWord) >= 0) return -1;
  return single && !isCapitalized(context, token) ? -1 : hit;
}

function isCompany({ hits, lexicon }: Context, hit: number): boolean {
  return lexicon.organizationHead(hits.entry[hit] ?? -1)?.company === true;
}

/** True after heads whose slot is a name of any kind: "Trường THPT Nguyễn Huệ", "Bệnh viện Lê Hữu Trác". */
function takesName({ hits, lexicon }: Context, hit: number): boolean {
  return lexicon.organizationHead(hits.entry[hit] ?? -1)?.slot === 'NAME';
}

/** Reads on behind what was read of an organization, word by word, until something begins that is none of it. */
export function continueOrganization(context: Context, from: number, reading: Reading): OrganizationRead {
  let state = reading;
  let at = from;
  for (;;) {
    const head = at > state.start ? nestedHead(context, at, state) : -1;
    if (head >= 0) {
      state = { ...state, afterHead: takesName(context, head), company: state.company || isCompany(context, head) };
      at = context.hits.last[head] ?? at + 1;
      continue;
    }
    const next = nextWord(context, at, state);
    if (next <= at) return { last: at, company: state.company };
    at = next;
    state = { ...state, afterHead: false };
  }
}

/** Another organization without a comma: "Phòng Cảnh sát hình sự [Công an tỉnh] …"; "thuộc", "của" may stand between. */
function nestedHead(context: Context, at: number, reading: Reading): number {
  if (isWord(context, at, 'thuộc') || isWord(context, at, 'của')) return headAfter(context, at + 1);
  if (reading.afterHead && readsAsName(context, at, reading)) return -1;
  const hit = headAt(context, at);
  if (hit < 0 || startsName(context, at, reading)) return -1;
  return isCapitalized(context, at) || (context.hits.last[hit] ?? 0) - at >= 2 ? hit : -1;
}

function headAfter(context: Context, at: number): number {
  const hit = headAt(context, at);
  return hit >= 0 && isCapitalized(context, at) ? hit : -1;
}

function readsAsName(context: Context, at: number, reading: Reading): boolean {
  return reading.afterHead && readVietnameseName(context, at, 'office') > 0;
}

/** Where the next part of the organization ends; not beyond `at` if there is none. */
function nextWord(context: Context, at: number, reading: Reading): number {
  const joined = afterConnector(context, at, reading);
  if (joined > at) return joined;
  const place = readPlaceOf(context, at);
  if (place > at) return Math.max(place, organizationWord(context, at));
  if (!isWordToken(context, at))
    return isNumber(context, at) && hasGap(context, at) && !isDateLike(context, at) ? at + 1 : at;
  if (reading.afterHead) {
    const name = readVietnameseName(context, at, 'office');
    if (name > 0) return splitName(context, at, name);
  }
  if (stopsHere(context, at, reading)) return at;
  if (reading.afterHead && isUnknownField(context, at)) return at + 2;
  const word = organizationWord(context, at);
  if (word > at) return word;
  if (isTitled(context, at)) return hasGap(context, at) || at === reading.start ? at + 1 : at;
  return isAcronym(context, at) || isCapitalized(context, at) ? afterAcronym(context, at) : at;
}

/** "Cục [Cải huấn] Thái Lan": a word nobody listed, its second syllable small, right behind a head. */
function isUnknownField(context: Context, at: number): boolean {
  if (!isTitled(context, at) || !isWordToken(context, at + 1) || isCapitalized(context, at + 1)) return false;
  if (organizationWord(context, at) > at) return false;
  if (((context.hits.types[at + 1] ?? 0) & (EntryType.Wall | EntryType.SentenceStart | STOPS)) !== 0) return false;
  return isCapitalized(context, at + 2) || markAt(context, at + 2) === ',' || markAt(context, at + 2) === ')';
}

/** "Trường THPT Chu Văn An Nguyễn Thị Nhiếp": the school's name ends where a second family name begins. */
function splitName(context: Context, first: number, last: number): number {
  for (let at = first + 2; at <= last - 2; at++) {
    if (nameTier(context, at, 'family') === 1 && nameTier(context, at - 1, 'given') > 0 && last - at >= 3) return at;
  }
  return last;
}

function stopsHere(context: Context, at: number, reading: Reading): boolean {
  const { hits } = context;
  const types = hits.types[at] ?? 0;
  if (isAcronym(context, at) && afterAcronym(context, at) > at + 1) return false;
  if (reading.afterHead && isOrganizationWord(context, at)) return false;
  if ((types & STOPS) !== 0 && isRealStop(context, at)) return true;
  if ((types & (EntryType.Wall | EntryType.SentenceStart)) !== 0 && isWall(context, at)) return true;
  return startsName(context, at, reading);
}

/** "Cục [Lãnh sự]": right behind a head even an office is a word of its name. */
function isOrganizationWord(context: Context, at: number): boolean {
  const word = hitAt(context.hits, at, EntryType.OrganizationWord);
  const stop = hitAt(context.hits, at, STOPS);
  return word >= 0 && (stop < 0 || (context.hits.last[word] ?? 0) >= (context.hits.last[stop] ?? 0));
}

/** An office, rank or title of more than one syllable, or one written as such: "Bộ Y tế Thứ trưởng". */
function isRealStop({ hits, tokens }: Context, at: number): boolean {
  const hit = hitAt(hits, at, STOPS);
  if (hit < 0) return false;
  return (hits.last[hit] ?? 0) - at >= 2 || tokens.shape[at] !== 1;
}

function isWall(context: Context, at: number): boolean {
  const wall = hitAt(context.hits, at, EntryType.Wall | EntryType.SentenceStart);
  if (wall < 0) return false;
  const word = hitAt(context.hits, at, EntryType.OrganizationWord);
  if (word >= 0 && (context.hits.last[word] ?? 0) >= (context.hits.last[wall] ?? 0))
    return organizationWord(context, at) <= at;
  return (context.hits.last[wall] ?? 0) - at >= 2 || !isCapitalized(context, at);
}

function startsName(context: Context, at: number, reading: Reading): boolean {
  if (reading.company || !isTitled(context, at)) return false;
  if (hitAt(context.hits, at, EntryType.OrganizationWord) >= 0 && organizationWord(context, at) - at >= 2) return false;
  if (readVietnameseName(context, at, 'office') > 0) return true;
  if (!reading.afterHead && !isVietnameseSyllable(tokenText(context, at))) {
    const foreign = readForeignName(context, at, false);
    if (foreign - at >= 2 && !hasAcronym(context, at, foreign)) return true;
  }
  return endsInCountry(context, at) && readForeignName(context, at, true) > 0;
}

function hasAcronym(context: Context, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (isAcronym(context, at)) return true;
  return false;
}

function endsInCountry({ hits, lexicon }: Context, at: number): boolean {
  for (let token = at - 1; token >= at - 4 && token >= 0; token--) {
    const hit = hitAt(hits, token, EntryType.Place);
    if (hit < 0 || hits.last[hit] !== at) continue;
    return lexicon.organization(hits.entry[hit] ?? -1)?.group !== 'province';
  }
  return false;
}

/** Where a word of organizations ends: "Giáo dục", "đào tạo"; a verb ("kiểm tra") only with a capital. */
function organizationWord(context: Context, at: number): number {
  const { hits, lexicon } = context;
  const hit = hitAt(hits, at, EntryType.OrganizationWord);
  if (hit < 0) return at;
  const row = lexicon.organizationWord(hits.entry[hit] ?? -1);
  if (row?.verb === true && !isCapitalized(context, at) && !followsConnector(context, at)) return at;
  return hits.last[hit] ?? at;
}

function followsConnector(context: Context, at: number): boolean {
  return isWord(context, at - 1, 'và') || hitAt(context.hits, at - 1, EntryType.OrganizationHead) >= 0;
}

/** "TN-MT", "GD&ĐT", "VH-TT&DL": acronyms joined by marks without spaces. */
function afterAcronym(context: Context, at: number): number {
  let end = at + 1;
  while (!hasGap(context, end) && !hasGap(context, end + 1) && isJoint(context, end) && isCapitalized(context, end + 1))
    end += 2;
  return end;
}

function isJoint(context: Context, token: number): boolean {
  const mark = markAt(context, token);
  return mark === '-' || mark === '&' || mark === '/' || mark === '–';
}

/** Behind "và", ",", "-", "&", "tại" or a bracketed abbreviation, if the organization goes on there. */
function afterConnector(context: Context, at: number, reading: Reading): number {
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

/** "(QUTƯ)" behind the name it shortens. */
function afterAbbreviation(context: Context, at: number): number {
  let end = at + 1;
  while (end < at + 6 && (isCapitalized(context, end) || isJoint(context, end))) end++;
  return end > at + 1 &&
    markAt(context, end) === ')' &&
    context.abbreviations.list.some((a) => a.end === context.tokens.end[end])
    ? end + 1
    : at;
}

function wordAfter(context: Context, at: number, reading: Reading): number {
  const before = at - 1;
  if ((context.hits.types[at] ?? 0) & (STOPS | HEADS)) {
    if (hitAt(context.hits, at, EntryType.OrganizationWord) < 0) return before;
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

/** "chiều 5/8", "ngày 6": a number that begins a date. */
function isDateLike(context: Context, at: number): boolean {
  return (
    markAt(context, at + 1) === '/' ||
    (isDash(context, at + 1) && isNumber(context, at + 2)) ||
    markAt(context, at + 1) === '%' ||
    areWords(context, at + 1, 'tuổi') ||
    lowerText(context, at + 1) === 'người'
  );
}
