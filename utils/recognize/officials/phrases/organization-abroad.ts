import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { Context } from '../../recognizer';
import { headAt } from './organization-heads';
import { readFormalState } from './read-formal-state';
import { afterSyllables } from './read-syllables';
import { isCapitalized, isTitled, isWord, lowerText, markAt } from './token-words';

/** Where the country begins that ends before the token; -1 if none does. */
export function countryBefore({ hits, lexicon }: Context, end: number): number {
  for (let at = end - 1; at >= end - 4 && at >= 0; at--) {
    const hit = hitAt(hits, at, EntryType.Place);
    if (hit >= 0 && hits.last[hit] === end && isAbroadOrHome(lexicon.organization(hits.entry[hit] ?? -1)?.group))
      return at;
  }
  return -1;
}

function isAbroadOrHome(group: string | undefined): boolean {
  return group === 'country' || group === 'union';
}

/** "Hội Hữu nghị Malaysia [- Việt Nam]": the country behind the dash; the dash itself if none is joined. */
export function countryAfter(context: Context, dash: number, start: number): number {
  if (isCountryShort(context, dash - 1) && isCountryShort(context, dash + 1)) return dash + 2;
  const before = countryBefore(context, dash);
  // "Bộ trưởng Quốc phòng Trung Quốc - ASEAN": a field of a minister joins none.
  const joins = before === start || headAt(context, start) >= 0 || isWord(context, before - 1, 'nghị');
  return before >= 0 && joins ? abroadAfter(context, dash) : dash;
}

/** "Hữu nghị [Nhật - Việt]": countries by one syllable. */
const SHORT_COUNTRIES = new Set(['việt', 'nhật', 'hàn', 'trung', 'nga', 'mỹ', 'lào', 'pháp', 'đức', 'ấn', 'anh', 'úc']);

function isCountryShort(context: Context, at: number): boolean {
  return isTitled(context, at) && SHORT_COUNTRIES.has(lowerText(context, at));
}

/** Behind "tại" or a dash: where a country or a union of countries ends; the token before it if none stands there. */
export function abroadAfter(context: Context, before: number): number {
  const { hits, lexicon } = context;
  const hit = hitAt(hits, before + 1, EntryType.Place | EntryType.Organization);
  if (hit < 0 || !isCapitalized(context, before + 1)) return before;
  return isAbroadOrHome(lexicon.organization(hits.entry[hit] ?? -1)?.group) ? (hits.last[hit] ?? before) : before;
}

export function placeAfter(context: Context, at: number, before: number): number {
  if (!isCapitalized(context, at)) return before;
  const hit = hitAt(context.hits, at, EntryType.Place | EntryType.Organization);
  if (hit >= 0) return context.hits.last[hit] ?? before;
  // "Đại sứ Việt Nam tại [Cộng hòa Áo]"
  const state = readFormalState(context, at);
  if (state > at) return state;
  // "Đại diện thường trực Việt Nam tại [Hội đồng] …": what the head begins is read next.
  return headAt(context, at) >= 0 ? at : unknownTown(context, at, before);
}

const LONGEST_TOWN = 3;

/** "Tổng Lãnh sự Việt Nam tại [Pắc-xế];": a town nobody listed, up to a mark; `before` if a name may follow it. */
function unknownTown(context: Context, first: number, before: number): number {
  let at = first;
  for (let words = 0; words < LONGEST_TOWN && isTitled(context, at); words++)
    at = Math.max(at + 1, afterSyllables(context, at));
  const mark = markAt(context, at);
  return mark === ',' || mark === ';' || mark === ')' ? at : before;
}
