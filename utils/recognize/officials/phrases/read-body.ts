import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { OfficeRow } from '../../../lexicon/seed-rows';
import type { Context } from '../../recognizer';
import { afterHigherUnits } from './higher-units';
import { headAt, takesPlace } from './organization-heads';
import { afterCode } from './organization-words';
import { readCapitalsName } from './read-capitals-name';
import { readFormalState } from './read-formal-state';
import { readVietnameseName } from './read-name';
import { continueOrganization, readOrganization } from './read-organization';
import { readOwnBody } from './read-own-body';
import { readPlaceName } from './read-place';
import { readShip } from './read-ship';
import { readSmallBody } from './read-small-body';
import { runEnd } from './title-run';
import { hasGap, isAcronym, isCapitalized, isDash, isNumber, isTitled, isWord, lowerText, markAt } from './token-words';
import { isVietnameseAt } from './vietnamese-syllable';

export interface Body {
  readonly last: number;
  readonly company: boolean;
}

export function readBody(context: Context, at: number, row: OfficeRow): Body {
  const diplomatic = isDiplomatic(context, at, row);
  const ship = readShip(context, at);
  if (ship !== undefined) return ship;
  const direct = readOrganization(context, at, diplomatic);
  const none = { last: at, company: false };
  if (direct !== undefined && !isPersonHere(context, at, direct.last)) return readAbove(context, direct, row);
  if (direct !== undefined) return none;
  const state = diplomatic ? at : readFormalState(context, at);
  if (state > at) return { last: state, company: false };
  const own = readOwnBody(context, at, row);
  if (own > at) return { last: own, company: false };
  const small = readSmallBody(context, at, row);
  if (small !== undefined) return readAbove(context, small, row);
  if (row.takes === 'none' && !startsPlace(context, at)) return none;
  const place = diplomatic
    ? at
    : hasUnitBefore(context, at)
      ? readPlaceName(context, at)
      : placeBehindHead(context, at);
  if (place > at) return readAbove(context, { last: place, company: false }, row);
  if (!isBodyStart(context, at) && !isFieldStart(context, at)) return readAbove(context, none, row);
  const read = continueOrganization(context, at, {
    afterHead: isFieldStart(context, at),
    smallHead: false,
    complete: !isFieldStart(context, at),
    diplomatic,
    company: false,
    start: at,
  });
  return readAbove(context, read, row);
}

/** A diplomat's office, or "Trưởng phái đoàn": of one country at another or at a union of countries. */
function isDiplomatic(context: Context, at: number, row: OfficeRow): boolean {
  return row.domain === 'ngoại giao' || (isWord(context, at - 1, 'đoàn') && isWord(context, at - 2, 'phái'));
}

/** "Thiếu tướng Đoàn Xuân Bộ": what could be a head is a family name. */
function isPersonHere(context: Context, at: number, last: number): boolean {
  const hit = headAt(context, at);
  if (hit < 0 || (context.hits.last[hit] ?? 0) - at > 1) return false;
  const name = readVietnameseName(context, at, 'office');
  return name > 0 && name >= last;
}

function startsPlace(context: Context, at: number): boolean {
  return hitAt(context.hits, at, EntryType.Place) >= 0 && isCapitalized(context, at);
}

/** "Bí thư Huyện ủy [Mai Sơn]": two capitals behind a head that takes places are one, names have three syllables. */
function placeBehindHead(context: Context, at: number): number {
  if (!isTitled(context, at) || runEnd(context, at) - at !== 2) return at;
  for (let before = at - 1; before >= at - 3 && before >= 0; before--) {
    const hit = hitAt(context.hits, before, EntryType.OrganizationHead);
    if (hit < 0 || context.hits.last[hit] !== at) continue;
    return takesPlace(context, hit) ? at + 2 : at;
  }
  return at;
}

/** "Chủ tịch xã [Ea Kao]": the role ends with the unit of a place. */
function hasUnitBefore({ hits, lexicon }: Context, at: number): boolean {
  for (let before = at - 1; before >= at - 2 && before >= 0; before--) {
    const hit = hitAt(hits, before, EntryType.BlockLeft);
    if (hit >= 0 && hits.last[hit] === at) return lexicon.stop(hits.entry[hit] ?? -1)?.why === 'place';
  }
  return false;
}

/** "Chủ tịch Hội [Tâm lý học]": the role ends with a head, and a field with a capital follows. */
function isFieldStart(context: Context, at: number): boolean {
  if (!isTitled(context, at) || !hasGap(context, at) || readVietnameseName(context, at, 'office') > 0) return false;
  // "Chủ tịch Thượng viện [Tanzila Norbaeva]": behind a whole body a foreign word begins a name.
  if (endsAt(context, at, EntryType.Organization)) return isVietnameseAt(context, at) && !isTwoNames(context, at);
  return endsAt(context, at, EntryType.OrganizationHead);
}

/** "Chủ tịch Thượng viện [Hun Sin], …": two capitals that begin no word of bodies, up to what ends a name. */
function isTwoNames(context: Context, at: number): boolean {
  if (runEnd(context, at) - at !== 2 || ((context.hits.types[at] ?? 0) & BODY_STARTS) !== 0) return false;
  return !isDash(context, at + 2) && ((context.hits.types[at + 1] ?? 0) & BODY_STARTS) === 0;
}

/** True if an entry of the types ends where the token begins. */
function endsAt({ hits }: Context, at: number, types: number): boolean {
  for (let before = at - 1; before >= at - 3 && before >= 0; before--) {
    const hit = hitAt(hits, before, types);
    if (hit >= 0 && hits.last[hit] === at) return true;
  }
  return false;
}

const BODY_STARTS =
  EntryType.Organization |
  EntryType.OrganizationHead |
  EntryType.OrganizationWord |
  EntryType.Place |
  EntryType.FixedPhrase |
  EntryType.BlockLeft;

/** A body without a head begins with a word that is known of bodies: "Bộ trưởng Y tế", but "Bộ trưởng Nhạ". */
function isBodyStart(context: Context, at: number): boolean {
  if (!hasGap(context, at) || readCapitalsName(context, at) > 0) return false;
  return isAcronym(context, at) || isNumber(context, at) || ((context.hits.types[at] ?? 0) & BODY_STARTS) !== 0;
}

/** "Phó Vụ trưởng Vụ Giáo dục Tiểu học[, Bộ GD&ĐT]", "… - Bộ Công an", "… (Bộ Ngoại giao)": the body above it. */
export function readAbove(context: Context, body: Body, row: OfficeRow): Body {
  let read = body;
  for (let steps = 0; steps < 3; steps++) {
    const next = bodyAbove(context, read.last, row);
    if (next === undefined) return read;
    read = { last: next.last, company: read.company || next.company };
  }
  return read;
}

function bodyAbove(context: Context, at: number, row: OfficeRow): Body | undefined {
  if (row.takes === 'none') return undefined;
  const diplomatic = row.domain === 'ngoại giao';
  if (isWord(context, at, 'của') || isWord(context, at, 'thuộc'))
    return organizationAt(context, at + 1, diplomatic) ?? countryAt(context, at + 1);
  if (markAt(context, at) === '(') {
    const inner = isOtherName(context, at)
      ? undefined
      : organizationAt(context, afterCode(context, at + 1), diplomatic);
    return inner !== undefined && markAt(context, inner.last) === ')' ? { ...inner, last: inner.last + 1 } : undefined;
  }
  if (markAt(context, at) !== ',' && !isDash(context, at)) return undefined;
  const higher = afterHigherUnits(context, at);
  if (higher > at) return { last: higher, company: false };
  // "…[, thuộc] Cục Y"
  return organizationAt(context, isWord(context, at + 1, 'thuộc') ? at + 2 : at + 1, diplomatic);
}

/** "thống đốc tỉnh Biển Đỏ của [Ai Cập]" */
function countryAt({ hits, lexicon }: Context, at: number): Body | undefined {
  const hit = hitAt(hits, at, EntryType.Place);
  if (hit < 0 || lexicon.organization(hits.entry[hit] ?? -1)?.group !== 'country') return undefined;
  return { last: hits.last[hit] ?? at, company: false };
}

const LONGEST_NAMED = 10;

/** Bodies of which one never holds another of its kind. */
const ONE_LEVEL = new Set(['tổng', 'cục', 'vụ', 'sở']);

/** "Tổng cục Kho vận [(Tổng cục X)]": a bracket with the same head names the body once more. */
function isOtherName(context: Context, open: number): boolean {
  const kind = lowerText(context, open + 1);
  if (!ONE_LEVEL.has(kind)) return false;
  for (let at = open - 1; at >= Math.max(0, open - LONGEST_NAMED); at--)
    if (isWord(context, at, kind) && headAt(context, at) >= 0) return true;
  return false;
}

function organizationAt(context: Context, at: number, diplomatic: boolean): Body | undefined {
  if (!isCapitalized(context, at)) return undefined;
  const office = hitAt(context.hits, at, EntryType.Office | EntryType.Rank);
  const head = headAt(context, at);
  // "[Đại sứ quán] Nhật Bản" is longer than "Đại sứ".
  if (office >= 0 && (head < 0 || (context.hits.last[head] ?? 0) <= (context.hits.last[office] ?? 0))) return undefined;
  if (isTitled(context, at) && readVietnameseName(context, at, 'office') > 0) return undefined;
  // "Phó trưởng phòng, [Thanh tra] viên": somebody's grade.
  if (head >= 0 && isWord(context, context.hits.last[head] ?? at, 'viên')) return undefined;
  return readOrganization(context, at, diplomatic);
}
