import { hitAt, hitEndingAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { OfficeRow } from '../../../lexicon/seed-rows';
import { Shape } from '../../../text/tokens';
import type { Context } from '../../recognizer';
import { headAt, takesPlace } from './organization-heads';
import type { Reading } from './organization-reading';
import { isFamilyName } from './organization-words';
import { type Body, readAbove } from './read-above';
import { readCapitalsName } from './read-capitals-name';
import { readFormalState } from './read-formal-state';
import { readVietnameseName } from './read-name';
import { continueOrganization, readOrganization } from './read-organization';
import { readOwnBody } from './read-own-body';
import { readPlaceName, readPlaceOf } from './read-place';
import { readShip } from './read-ship';
import { readSmallBody } from './read-small-body';
import { peopleOf } from './small-words';
import { runEnd } from './title-run';
import { hasGap, isAcronym, isCapitalized, isDash, isNumber, isTitled, isWord, tokenText } from './token-words';
import { isVietnameseAt } from './vietnamese-syllable';

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
  const own = readOwnBody(context, at, row, readBody);
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
  const people = peopleOf(context, at);
  if (people > at) return readAbove(context, continueOrganization(context, people, unionAt(at)), row);
  if (isFirm(context, at, row)) return { last: at + 1, company: true };
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

/** A body that is read on behind its first words. */
function unionAt(start: number): Reading {
  return { afterHead: false, smallHead: false, complete: false, diplomatic: false, company: false, start };
}

const TWO_CAPITALS = /^(?:[A-Z]{2}[A-Za-z]+|[A-Z][A-Za-z]+[A-Z])$/u;

/** "Chủ tịch [VPBank]", "[HoREA]": two capitals at the beginning of a word or one at its end are a firm's; "McCain" is somebody. */
function isFirm(context: Context, at: number, { of, domain }: OfficeRow): boolean {
  if (!hasGap(context, at)) return false;
  // "Chủ tịch HĐTV [Agribank] kể từ …": one foreign word behind an office that only firms have.
  if (domain === 'doanh nghiệp' && isTitled(context, at) && !isVietnameseAt(context, at))
    return !isCapitalized(context, at + 1);
  if (of?.includes('company') !== true || context.tokens.shape[at] !== Shape.Mixed) return false;
  // "Chủ tịch TpHCM", "Phó Giám đốc ThS Lê Văn A"
  if (hitAt(context.hits, at, EntryType.Place | EntryType.Title) >= 0) return false;
  return TWO_CAPITALS.test(tokenText(context, at));
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
  // "Tỉnh ủy [Bà Rịa - Vũng Tàu]"
  const known = readPlaceOf(context, at);
  if (known > at + 2) return known;
  const head = hitEndingAt(context.hits, at, EntryType.OrganizationHead, LONGEST_ENDING);
  return head >= 0 && takesPlace(context, head) ? at + 2 : at;
}

/** "Chủ tịch xã [Ea Kao]": the role ends with the unit of a place. */
function hasUnitBefore({ hits, lexicon }: Context, at: number): boolean {
  const unit = hitEndingAt(hits, at, EntryType.BlockLeft, 2);
  return unit >= 0 && lexicon.stop(hits.entry[unit] ?? -1)?.why === 'place';
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

/** The longest body or head that a role ends with, in tokens. */
const LONGEST_ENDING = 3;

function endsAt({ hits }: Context, at: number, types: number): boolean {
  return hitEndingAt(hits, at, types, LONGEST_ENDING) >= 0;
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
  if (!hasGap(context, at) || readCapitalsName(context, at) > 0 || isFamilyName(context, at, at + 1)) return false;
  return isAcronym(context, at) || isNumber(context, at) || ((context.hits.types[at] ?? 0) & BODY_STARTS) !== 0;
}
