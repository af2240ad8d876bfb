import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import { Shape } from '../../../text/tokens';
import type { Context } from '../../recognizer';
import { namesShip } from './names-ship';
import { isFormer } from './office-modifiers';
import { isFamilyName } from './organization-words';
import type { HonorificPhrase, Phrase, RankPhrase, TitlePhrase } from './phrase';
import { readForeignName } from './read-foreign-name';
import { readVietnameseName } from './read-name';
import { readOffice } from './read-office';
import { readPlaceOf } from './read-place';
import {
  hasGap,
  isCapitalized,
  isDash,
  isNumber,
  isTitled,
  isWord,
  isWordToken,
  lowerText,
  markAt,
} from './token-words';
import { isVietnameseAt } from './vietnamese-syllable';

export const LEADS = EntryType.Rank | EntryType.Title | EntryType.Honorific | EntryType.Office | EntryType.Modifier;

export function readLead(context: Context, at: number): Phrase | undefined {
  const { hits } = context;
  if (((hits.types[at] ?? 0) & LEADS) === 0 || isInSymbol(context, at)) return undefined;
  const former = afterFormer(context, at);
  const rank = hitAt(hits, former, EntryType.Rank);
  const office = readOffice(context, at);
  const rankLast = rank < 0 ? -1 : (hits.last[rank] ?? -1);
  if (office !== undefined && office.role.last > rankLast && !isLongerHead(context, at, office.role.last))
    return office;
  if (rank >= 0 && namesShip(context, { first: at, last: rankLast })) return undefined;
  if (rank >= 0) {
    return readRank(context, at, rank);
  }
  return readTitle(context, at) ?? readHonorific(context, at);
}

/** Behind the "cựu" of "cựu đại tá", "nguyên" of "nguyên trung úy cảnh sát". */
function afterFormer(context: Context, at: number): number {
  // "Nguyên soái"
  if (hitAt(context.hits, at, EntryType.Rank) >= 0) return at;
  return isFormer(context, at) ? at + 1 : at;
}

/** "Đại sứ quán" is no ambassador. */
function isLongerHead(context: Context, at: number, last: number): boolean {
  const head = hitAt(context.hits, at, EntryType.OrganizationHead | EntryType.Organization);
  return head >= 0 && (context.hits.last[head] ?? 0) > last;
}

/** The "TTg" of "QĐ-TTg", the second "TT" of "Bộ TT&TT. Thứ trưởng …"; "… nói” -Thứ trưởng X" lacks a space. */
function isInSymbol(context: Context, at: number): boolean {
  if (hasGap(context, at) || hasGap(context, at - 1)) return false;
  // "Nguyễn Văn An-Chủ tịch UBND …"
  if (isTitled(context, at) && isWordToken(context, at + 1) && isTitled(context, at - 2)) return false;
  return isDash(context, at - 1) || /[/&]/.test(markAt(context, at - 1));
}

/** The rank of a hit, in a phrase from `first` on, where it may be said to be a former one. */
function readRank(context: Context, first: number, hit: number): RankPhrase | HonorificPhrase | undefined {
  const { hits, lexicon } = context;
  const row = lexicon.rank(hits.entry[hit] ?? -1);
  const at = hits.first[hit] ?? first;
  const last = hits.last[hit] ?? at + 1;
  const army = afterArmy(context, last);
  if (row === undefined || (last - at === 1 && army === last && !isTitled(context, last))) return undefined;
  if (last - at === 1 && isGlued(context, at))
    return { kind: 'honorific', rank: undefined, strength: 'official', plural: false, first, last };
  const end = army > last ? army : afterCountry(context, afterService(context, last));
  return { kind: 'rank', rank: row.name, strength: undefined, plural: false, first, last: end };
}

const ARMIES = new Set(['quân đội', 'lục quân', 'không quân', 'hải quân', 'cảnh sát', 'tuần duyên']);

/** "Đại tá [quân đội Pháp đã nghỉ hưu] Jacques …": an army with its country, and that he is retired, right before the name. */
function afterArmy(context: Context, from: number): number {
  let at = from;
  if (ARMIES.has(`${lowerText(context, at)} ${lowerText(context, at + 1)}`)) at = readPlaceOf(context, at + 2);
  if (isWord(context, at, 'đã')) at++;
  if (isWord(context, at + 1, 'hưu') && (isWord(context, at, 'nghỉ') || isWord(context, at, 'về'))) at += 2;
  if (at === from || !isTitled(context, at)) return from;
  return readVietnameseName(context, at, 'person') > 0 || readForeignName(context, at, true) > 0 ? at : from;
}

/** "họp với SandersThủ [tướng] A": glued to a word no lexicon knows, and what reads like a rank is the end of an office. */
function isGlued({ tokens }: Context, at: number): boolean {
  return tokens.shape[at - 1] === Shape.Mixed && tokens.shape[at] === Shape.Lower;
}

/** "Thiếu tướng [Iran] Qassem …": a country, when a name of another language follows. */
function afterCountry(context: Context, at: number): number {
  const hit = hitAt(context.hits, at, EntryType.Place);
  if (hit < 0 || !isCapitalized(context, at)) return at;
  const last = context.hits.last[hit] ?? at;
  return readForeignName(context, last, true) > 0 ? last : at;
}

/** "Đại tá [Hải quân]", "Thiếu tá [QNCN]": the service or the corps, when a name follows. */
function afterService(context: Context, at: number): number {
  const suffix = hitAt(context.hits, at, EntryType.Title | EntryType.OrganizationWord);
  if (suffix < 0 || !isCapitalized(context, at)) return at;
  const last = context.hits.last[suffix] ?? at;
  if (isFamilyName(context, at, last)) return at;
  return isTitled(context, last) && readVietnameseName(context, last, 'person') > 0 ? last : at;
}

function readTitle(context: Context, at: number): TitlePhrase | undefined {
  const hit = hitAt(context.hits, at, EntryType.Title);
  if (hit < 0) return undefined;
  const last = context.hits.last[hit] ?? at + 1;
  // "Dato' Johari": the apostrophe is the title's.
  const apostrophe = APOSTROPHES.has(markAt(context, last)) && !hasGap(context, last) && hasGap(context, last + 1);
  const end = apostrophe ? last + 1 : last;
  return { kind: 'title', rank: undefined, strength: undefined, plural: false, first: at, last: end };
}

const APOSTROPHES = new Set(["'", '’', '‘', 'ʼ']);

/** "các đồng chí", "hai đồng chí"; "5 đồng chí" too. */
const PLURALS = new Set(['các', 'hai', 'ba']);
/** "Hai [ông] A và B" */
const TWO = new Set(['hai', 'ba', 'bốn']);

/** "Bác Hồ" is said of him with love, and is no lead; in "mời [Cụ] Hồ Chí Minh" the full name stands there. */
function isFixed(context: Context, at: number): boolean {
  const { hits } = context;
  const fixed = hitAt(hits, at, EntryType.FixedPhrase);
  if (fixed < 0) return false;
  const last = hits.last[fixed] ?? at;
  return !isTitled(context, last) || !isTitled(context, last + 1);
}

function readHonorific(context: Context, at: number): HonorificPhrase | undefined {
  const { hits, lexicon } = context;
  const hit = hitAt(hits, at, EntryType.Honorific);
  const row = hit < 0 ? undefined : lexicon.honorific(hits.entry[hit] ?? -1);
  if (row === undefined || isFixed(context, at)) return undefined;
  const plural =
    PLURALS.has(lowerText(context, at)) ||
    TWO.has(lowerText(context, at - 1)) ||
    (row.strength === 'official' && isNumber(context, at - 1));
  const last = hits.last[hit] ?? at + 1;
  // "nhà lãnh đạo [Triều Tiên] Kim Jong-un"
  const country = row.strength === 'official-foreign' ? readPlaceOf(context, last) : last;
  // "nhà lãnh đạo Stalin": of what is not said.
  const strength = country === last && isWord(context, last - 1, 'đạo') ? 'person' : row.strength;
  return { kind: 'honorific', rank: undefined, strength, plural, first: at, last: country };
}

/** An office, rank or title of several words begins here: no name does. */
export function startsLead(context: Context, at: number): boolean {
  if (isDeputy(context, at) || isForeignTitle(context, at) || isGeneral(context, at)) return true;
  const hit = hitAt(context.hits, at, EntryType.Rank | EntryType.Office | EntryType.Title | EntryType.Honorific);
  return hit >= 0 && (context.hits.last[hit] ?? 0) - at >= 2;
}

/** "Tan Sri [Dato'] Johari": no syllable of ours, so it is the title and no name. */
function isForeignTitle(context: Context, at: number): boolean {
  return hitAt(context.hits, at, EntryType.Title) >= 0 && !isVietnameseAt(context, at);
}

/** "Cựu tổng tư lệnh quân đội [Tướng] Chatchai …": a rank of one syllable, and nobody's name. */
function isGeneral(context: Context, at: number): boolean {
  return isWord(context, at, 'tướng') && isTitled(context, at + 1) && hitAt(context.hits, at, EntryType.Rank) >= 0;
}

/** "các đồng chí [Phó] Chủ tịch …": "Phó" is a family name too. */
function isDeputy({ hits }: Context, at: number): boolean {
  const modifier = hitAt(hits, at, EntryType.Modifier);
  return modifier >= 0 && hitAt(hits, hits.last[modifier] ?? at, EntryType.Office) >= 0;
}
