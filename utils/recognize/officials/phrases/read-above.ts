import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { OfficeRow } from '../../../lexicon/seed-rows';
import type { Context } from '../../recognizer';
import { afterArmy, countryAt, foreignArmy } from './foreign-army';
import { afterBracketedUnits, afterHigherUnits } from './higher-units';
import { headAt } from './organization-heads';
import { afterBracketedCode, afterCode, afterShortName } from './organization-words';
import { readVietnameseName } from './read-name';
import { readOrganization } from './read-organization';
import { readPlaceOf } from './read-place';
import { isPredicate } from './tail-ends';
import {
  areWords,
  isCapitalized,
  isDash,
  isNumber,
  isTitled,
  isWord,
  isWordToken,
  lowerText,
  markAt,
} from './token-words';

export interface Body {
  readonly last: number;
  readonly company: boolean;
}

/** "Khẩu đội 4, Trung đội 2, Đại đội 5, Tiểu đoàn 11 (Lữ đoàn 226)": no body is said with more above it. */
const MOST_ABOVE = 5;

/** "Phó Vụ trưởng Vụ Giáo dục Tiểu học[, Bộ GD&ĐT]", "… - Bộ Công an", "… (Bộ Ngoại giao)": the body above it. */
export function readAbove(context: Context, body: Body, row: OfficeRow): Body {
  let read = body;
  for (let steps = 0; steps < MOST_ABOVE; steps++) {
    const next = bodyAbove(context, read.last, row);
    if (next === undefined) return read;
    read = { last: next.last, company: read.company || next.company };
  }
  return read;
}

function bodyAbove(context: Context, at: number, row: OfficeRow): Body | undefined {
  if (row.takes === 'none') return undefined;
  if (isWord(context, at, 'thứ')) return secondOf(context, at, row);
  const diplomatic = row.domain === 'ngoại giao';
  // "Phòng Quản lý xuất nhập cảnh [của người nước ngoài], thuộc Cục …": whom it is about.
  if (isWord(context, at + 1, 'người') && areWords(context, at, 'của', 'người', 'nước', 'ngoài'))
    return { last: at + 4, company: false };
  if (isWord(context, at, 'của') || isWord(context, at, 'thuộc'))
    return organizationAt(context, at + 1, diplomatic) ?? countryAt(context, afterArmy(context, at + 1));
  if (markAt(context, at) === '(')
    return bracketed(context, at, diplomatic) ?? bracketedUnits(context, at) ?? placeBeforeName(context, at);
  if (markAt(context, at) !== ',' && !isDash(context, at)) return undefined;
  const higher = afterHigherUnits(context, at, ofSchool(row) && isUnit(context, at + 1) ? 1 : 0);
  if (higher > at) return { last: higher, company: false };
  const army = isCapitalized(context, at + 1) ? foreignArmy(context, at + 1) : undefined;
  if (army !== undefined) return army;
  const unit = row.domain === 'Quân đội' ? afterSmallUnit(context, at + 1) : -1;
  if (unit > 0) return { last: unit, company: false };
  // "của Bí thư Thành ủy Hà Nội[, Sở Y tế] đang …": above a committee of a place stands no body.
  if (/(?:Tỉnh|Thành|Huyện|Quận|Thị) ủy$/u.test(row.role)) return undefined;
  const listed = markAt(context, at) === ',' && !isCapitalized(context, at + 1) ? afterListed(context, at) : at;
  if (listed > at) return organizationAt(context, listed, diplomatic);
  // "…[, thuộc] Cục Y"
  return organizationAt(context, isWord(context, at + 1, 'thuộc') ? at + 2 : at + 1, diplomatic);
}

/** "Bộ trưởng Ngoại giao [thứ hai (của) Brunei]" */
function secondOf(context: Context, at: number, { of }: OfficeRow): Body | undefined {
  if (!isWord(context, at + 1, 'hai') || of?.includes('ministry') !== true) return undefined;
  return countryAt(context, isWord(context, at + 2, 'của') ? at + 3 : at + 2);
}

/** "Vụ Pháp chế [(Bộ Y tế)]", "Cục Đường bộ [(thuộc Bộ Xây dựng)]" */
function bracketed(context: Context, open: number, diplomatic: boolean): Body | undefined {
  if (isOtherName(context, open)) return undefined;
  const first = isWord(context, open + 1, 'thuộc') ? open + 2 : afterCode(context, open + 1);
  const inner = organizationAt(context, first, diplomatic);
  const whole = inner === undefined ? undefined : withOuter(context, withUnion(context, inner), diplomatic);
  if (whole === undefined) return undefined;
  const close = afterShortName(context, whole.last);
  return markAt(context, close) === ')' ? { ...whole, last: close + 1 } : undefined;
}

/** "Công an thị xã Ninh Hòa [(Khánh Hòa)]": where the body's place lies; "Phòng Cảnh sát kinh tế (PC03) [Công an tỉnh X]". */
function bracketedUnits(context: Context, open: number): Body | undefined {
  const last = afterBracketedUnits(context, open);
  return last > open ? { last, company: false } : organizationAt(context, afterBracketedCode(context, open), false);
}

/** "Chủ tịch UBND TP Vinh [(Nghệ An)] Lê Văn A": where the place lies, right before the name. */
function placeBeforeName(context: Context, open: number): Body | undefined {
  const last = isCapitalized(context, open + 1) ? readPlaceOf(context, open + 1) : open;
  if (last <= open + 1 || markAt(context, last) !== ')' || !isTitled(context, last + 1)) return undefined;
  return readVietnameseName(context, last + 1, 'office') - last > 3 ? { last: last + 1, company: false } : undefined;
}

/** "Hiệu trưởng Trường THCS Mai Lâm[, quận 3]": a school lies in a place without saying its ward. */
function ofSchool({ role }: OfficeRow): boolean {
  return role.endsWith('iệu trưởng');
}

/** A place with its unit: a city alone stands there as the place of what is told too. */
function isUnit(context: Context, at: number): boolean {
  return UNITS.has(lowerText(context, at));
}

const UNITS = new Set(['xã', 'phường', 'quận', 'huyện']);

/** Where "sư đoàn 304" ends, in small letters behind the unit that is of it; -1 if none begins. */
function afterSmallUnit(context: Context, at: number): number {
  if (isCapitalized(context, at)) return -1;
  const head = headAt(context, at);
  const last = head < 0 ? -1 : (context.hits.last[head] ?? -1);
  return last - at === 2 && isNumber(context, last) ? last + 1 : -1;
}

/** "(Tổ chức Văn hóa [của Liên hợp quốc])": the union or the country that the body in the bracket is of. */
function withUnion(context: Context, inner: Body): Body {
  if (!isWord(context, inner.last, 'của')) return inner;
  const hit = hitAt(context.hits, inner.last + 1, EntryType.Organization | EntryType.Place);
  const group = hit < 0 ? undefined : context.lexicon.organization(context.hits.entry[hit] ?? -1)?.group;
  return group === 'union' || group === 'country' ? { ...inner, last: context.hits.last[hit] ?? inner.last } : inner;
}

/** "(Cục Chính trị[, Quân khu 2])": the bodies above the one in the bracket. */
function withOuter(context: Context, inner: Body, diplomatic: boolean): Body {
  let read = inner;
  for (let steps = 0; steps < 2 && markAt(context, read.last) === ','; steps++) {
    const next = organizationAt(context, read.last + 1, diplomatic);
    if (next === undefined) return read;
    read = { last: next.last, company: read.company || next.company };
  }
  return read;
}

const LONGEST_NAMED = 24;

/** Bodies of which one never holds another of its kind. */
const ONE_LEVEL = new Set(['tổng', 'cục', 'vụ', 'sở', 'ban', 'tổ', 'đoàn']);

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

const LONGEST_LISTED = 12;
const ABOVE = new Set(['cục', 'tổng', 'vụ', 'công', 'sở', 'bộ']);

/**
 * "Trưởng phòng Hướng dẫn tuyên truyền[, điều tra, giải quyết tai nạn giao thông,] Cục X": what else a division does, in
 * small letters, up to the comma before the body it is of; `comma` if something else follows.
 */
function afterListed(context: Context, comma: number): number {
  for (let at = comma + 1; at <= comma + LONGEST_LISTED; at++) {
    if (markAt(context, at) === ',' || isDash(context, at)) {
      const body = at + 1;
      if (isCapitalized(context, body)) return at - comma > 2 && isDivision(context, body) ? body : comma;
      continue;
    }
    if (!isWordToken(context, at) || isCapitalized(context, at) || isPredicate(context, at)) return comma;
    if ((context.hits.types[at] ?? 0) & (EntryType.Office | EntryType.Honorific)) return comma;
  }
  return comma;
}

/** "Cục X", "Công an tỉnh Y". */
function isDivision(context: Context, at: number): boolean {
  return ABOVE.has(lowerText(context, at)) && headAt(context, at) >= 0;
}
