import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { Context } from '../../recognizer';
import { nameTier, readVietnameseName } from './read-name';
import { afterSyllables } from './read-syllables';
import { runEnd } from './title-run';
import {
  hasGap,
  isCapitalized,
  isNumber,
  isShortUnit,
  isTitled,
  isWord,
  isWordToken,
  lowerText,
  markAt,
} from './token-words';
import { isVietnameseAt } from './vietnamese-syllable';

const LONGEST_PLACE = 4;

/**
 * Where a place ends that starts at the token, with its unit or without: "tỉnh Bến Tre", "TP. Vinh", "Hà Nội",
 * "phường 5", or a unit alone ("UBND tỉnh"). The token itself if there is none.
 */
export function readPlaceOf(context: Context, at: number): number {
  const unit = unitEnd(context, at);
  if (unit > at) return readPlaceName(context, unit);
  return knownPlace(context, at, false);
}

function unitEnd(context: Context, at: number): number {
  const { hits, lexicon } = context;
  const hit = hitAt(hits, at, EntryType.BlockLeft);
  if (hit < 0 || lexicon.stop(hits.entry[hit] ?? -1)?.why !== 'place') return at;
  // "Hồ Chí Minh": a lake is written small.
  if (isTitled(context, at) && readVietnameseName(context, at, 'office') > 0) return at;
  const last = hits.last[hit] ?? at;
  return isShortUnit(context, at) && markAt(context, last) === '.' ? last + 1 : last;
}

/** Where the name of a place ends behind its unit; the token itself if none follows. */
export function readPlaceName(context: Context, unit: number): number {
  const known = knownPlace(context, unit, true);
  if (known > unit) return known;
  if (isNumber(context, unit)) return unit + 1;
  if (!isTitled(context, unit) && !isCapitalized(context, unit)) return unit;
  const name = readVietnameseName(context, unit, 'office');
  if (name - unit >= 3) return isPlaceAndName(context, unit, name) ? unit + 2 : unit;
  let at = unit;
  let words = 0;
  while (words < LONGEST_PLACE && isCapitalized(context, at) && (at === unit || hasGap(context, at))) {
    if (at > unit && (startsOther(context, at) || (startsName(context, at) && !isSecondOfPlace(context, at, words))))
      break;
    if (words === 2 && startsRareName(context, unit, at)) break;
    at = isElided(context, at) ? at + 3 : Math.max(at + 1, afterSyllables(context, at));
    words++;
  }
  return words >= 3 && !isVietnameseAt(context, unit) ? beforeForeignName(context, unit) : at;
}

/** "huyện Đắk [R'lấp]", "Cư [M'gar]": one letter and the rest of the syllable behind an apostrophe. */
function isElided(context: Context, at: number): boolean {
  if ((context.tokens.end[at] ?? 0) - (context.tokens.start[at] ?? 0) !== 1 || hasGap(context, at + 1)) return false;
  const mark = markAt(context, at + 1);
  return (mark === "'" || mark === '’' || mark === '‘') && isWordToken(context, at + 2) && !hasGap(context, at + 2);
}

/** Words of other languages that begin a place's name. */
const COMPOUND = new Set('new north south west east san santa los las saint st rio đắk đăk đak krông'.split(' '));

/** "bang Florida | Pam Bondi", "bang New York | Letitia James": three foreign words are a place and whose it is. */
function beforeForeignName(context: Context, unit: number): number {
  let at = unit;
  while (COMPOUND.has(lowerText(context, at))) at++;
  return at + 1;
}

/** "huyện Phù Mỹ | Hà Ngọc Tân": behind a place only a common family name begins a person's. */
function startsName(context: Context, at: number): boolean {
  const family = nameTier(context, at, 'family');
  return family > 0 && family <= 2 && readVietnameseName(context, at, 'office') - at >= 3;
}

/** "xã Sán Chải | Sùng Seo Dìn": behind two syllables of a place three more are somebody's, however rare their family. */
function startsRareName(context: Context, unit: number, at: number): boolean {
  if (nameTier(context, at, 'family') === 0 || runEnd(context, unit) - at < 3) return false;
  return readVietnameseName(context, at, 'office') === runEnd(context, unit);
}

/**
 * "huyện Đồng Văn | Sùng Mí Chá", "xã Quảng Trực | Điểu Nhớt": what reads like one name is a place and somebody of a rare family.
 */
function isPlaceAndName(context: Context, first: number, end: number): boolean {
  if (isWord(context, first + 1, 'thị') || nameTier(context, first + 2, 'family') !== 3) return false;
  if (nameTier(context, first, 'family') === 1) return false;
  return end - first === 5 || (end - first === 4 && nameTier(context, first + 1, 'middle') === 0);
}

/** "xã Mai [Lâm] | Lê Văn Huân": most places have two syllables, and a name can begin behind the second as well. */
function isSecondOfPlace(context: Context, at: number, words: number): boolean {
  return words === 1 && nameTier(context, at + 1, 'family') === 1 && startsName(context, at + 1);
}

const OTHERS =
  EntryType.Office | EntryType.Rank | EntryType.Honorific | EntryType.OrganizationHead | EntryType.Organization;

function startsOther({ hits }: Context, at: number): boolean {
  const hit = hitAt(hits, at, OTHERS);
  return hit >= 0 && (hits.last[hit] ?? 0) - at >= 2;
}

/** "Hà Nội", but not the beginning of a person's name ("Hà Nam Khánh") nor, without its unit, "Hồ Chí Minh". */
function knownPlace(context: Context, at: number, behindUnit: boolean): number {
  const { hits } = context;
  const hit = hitAt(hits, at, EntryType.Place | EntryType.FixedPhrase);
  if (hit < 0 || !isCapitalized(context, at)) return at;
  const last = hits.last[hit] ?? at;
  if (last - at >= 2 && isCountry(context, hit)) return last;
  // "huyện [Đức Thọ]", "xã [Anh Sơn]": what could be a country is the first syllable of a place of ours.
  if (behindUnit && isTitled(context, last) && hasGap(context, last) && isVietnameseAt(context, at)) {
    if (isCountry(context, hit) && isVietnameseAt(context, last)) return at;
  }
  const name = readVietnameseName(context, at, 'office');
  if (name < 0 || behindUnit) return name > last && !isNameBehind(context, last) ? at : last;
  return name > last || isWord(context, at, 'hồ') || last - at === 1 ? at : last;
}

function isNameBehind(context: Context, at: number): boolean {
  return readVietnameseName(context, at, 'office') > 0;
}

function isCountry({ hits, lexicon }: Context, hit: number): boolean {
  return lexicon.organization(hits.entry[hit] ?? -1)?.group === 'country';
}
