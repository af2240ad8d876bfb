import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { Context } from '../../recognizer';
import { readPlaceOf } from './read-place';
import { runEnd } from './title-run';
import { isCapitalized, isNumber, isTitled, isWord, lowerText, markAt } from './token-words';

/** How high a unit stands, by its first word. */
const LEVELS: ReadonlyMap<string, number> = new Map([
  ['thôn', 1],
  ['ấp', 1],
  ['bản', 1],
  ['buôn', 1],
  ['xã', 2],
  ['phường', 2],
  ['huyện', 3],
  ['quận', 3],
  ['tx', 3],
  ['tp', 3],
  ['tỉnh', 4],
]);
const DISTRICT = 3;
const PROVINCE = 4;
const LONGEST_PLACE = 4;

/**
 * Where the places end that a place lies in, said behind commas: "Công an phường Mai Lâm[, quận Hà Đông, Hà Nội]",
 * "UBND xã Mai Lâm[, huyện Kỳ Anh, tỉnh Hà Tĩnh]". `end` is the token behind the place; returned if none is said. `least`
 * is how high the body itself stands where no unit ends it: a school, 1.
 */
export function afterHigherUnits(context: Context, end: number, least = 0): number {
  return climb(context, end, Math.max(least, levelBefore(context, end)));
}

/**
 * Behind the bracket that says where a place lies: "UBND huyện Hoài Ân [(Bình Định)]", "xã Mai Lâm [(huyện Kỳ Anh, tỉnh
 * Hà Tĩnh)]". `open` is the bracket; returned if it says anything else.
 */
export function afterBracketedUnits(context: Context, open: number): number {
  const level = levelBefore(context, open);
  if (level === 0 || level === PROVINCE) return open;
  // "xã Mai Lâm [(Kỳ Anh, Hà Tĩnh)]": the district without its unit, told by the province behind it.
  const district = level < DISTRICT ? runEnd(context, open + 1) : open;
  const inner = isTitled(context, open + 1) && district - open <= LONGEST_PLACE && markAt(context, district) === ',';
  const last = inner ? climb(context, district, DISTRICT) : climb(context, open, level);
  return last > (inner ? district : open) && markAt(context, last) === ')' ? last + 1 : open;
}

/** Behind the places from a mark on, each above the one before it. */
function climb(context: Context, from: number, lowest: number): number {
  let at = from;
  let level = lowest;
  while (
    level > 0 &&
    level < PROVINCE &&
    (markAt(context, at) === ',' || (at === from && markAt(context, at) === '('))
  ) {
    const next = levelAt(context, at + 1, level);
    const last = next > level ? readPlaceOf(context, at + 1) : at;
    if (last <= at + 1 || !(isCapitalized(context, last - 1) || isNumber(context, last - 1))) break;
    at = last;
    level = next;
  }
  return at;
}

/** The level of the unit whose name ends there: "xã [Ea Kao]", "Huyện ủy [Kỳ Sơn]"; 0 if the body ends otherwise. */
function levelBefore(context: Context, end: number): number {
  let at = end - 1;
  const nearest = end - 1 - LONGEST_PLACE;
  while (at > nearest && (isCapitalized(context, at) || isNumber(context, at)) && levelOf(context, at) === 0) at--;
  if (at === end - 1) return 0;
  if (!isWord(context, at, 'ủy') && !isWord(context, at, 'uỷ')) return levelOf(context, at);
  return isWord(context, at - 1, 'thành') || isWord(context, at - 1, 'thị') ? 3 : levelOf(context, at - 1);
}

/** The level of a unit by its last word, right before its name: "thị [xã]", "thành [phố]", "[xã]". */
function levelOf(context: Context, at: number): number {
  if (isWord(context, at, 'trấn')) return 2;
  if (isWord(context, at, 'phố') && isWord(context, at - 1, 'thành')) return 3;
  // "tổ dân phố", "khu phố"
  if (isWord(context, at, 'phố') && (isWord(context, at - 1, 'dân') || isWord(context, at - 1, 'khu'))) return 1;
  if (isWord(context, at, 'xã') && isWord(context, at - 1, 'thị')) return 3;
  return LEVELS.get(lowerText(context, at)) ?? 0;
}

/** The level of the place that begins there: a city above a district is one of the state, a place without its unit the next. */
function levelAt(context: Context, at: number, below: number): number {
  const { hits, lexicon } = context;
  const two = isWord(context, at, 'thị') || isWord(context, at, 'thành');
  const level = levelOf(context, two ? at + 1 : at);
  if (level > 0) return level === 3 && below === 3 && isCity(context, at) ? PROVINCE : level;
  const hit = hitAt(hits, at, EntryType.Place);
  return hit >= 0 && lexicon.organization(hits.entry[hit] ?? -1)?.group === 'province' ? below + 1 : 0;
}

function isCity(context: Context, at: number): boolean {
  return isWord(context, at, 'tp') || isWord(context, at, 'thành');
}
