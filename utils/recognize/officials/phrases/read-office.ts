import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { OfficeRow } from '../../../lexicon/seed-rows';
import type { Context } from '../../recognizer';
import type { OfficePhrase, TokenSpan } from './phrase';
import { readVietnameseName } from './read-name';
import { continueOrganization, headAt, readOrganization } from './read-organization';
import { readPlaceName } from './read-place';
import {
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
} from './token-words';

/** Words before an office that make it many people's. */
const PLURALS = new Set(['các', 'những', 'nhiều', 'hai', 'ba', 'bốn', 'mọi', 'từng', 'mỗi', 'một']);

/** Reads an office with its modifiers and its organization: "nguyên Phó Chủ tịch Thường trực UBND tỉnh Bến Tre". */
export function readOffice(context: Context, first: number): OfficePhrase | undefined {
  if (isWord(context, first, 'quyền') && NO_ACTING.has(lowerText(context, first - 1))) return undefined;
  const at = afterModifiers(context, first);
  const hit = hitAt(context.hits, at, EntryType.Office);
  if (hit < 0) return undefined;
  const row = context.lexicon.office(context.hits.entry[hit] ?? -1);
  if (row === undefined) return undefined;
  const roleEnd = afterQualifiers(context, context.hits.last[hit] ?? at + 1);
  if (roleEnd === at + 1 && !isCapitalized(context, at)) return undefined;
  return withBody(context, { first, last: roleEnd }, row);
}

/** "chính quyền", "thẩm quyền": words that end in "quyền" and make nobody acting. */
const NO_ACTING = new Set([
  'chính',
  'thẩm',
  'ủy',
  'uỷ',
  'thừa',
  'toàn',
  'phân',
  'cầm',
  'nắm',
  'tiếm',
  'có',
  'bản',
  'đặc',
]);

function afterModifiers(context: Context, first: number): number {
  let at = first;
  for (;;) {
    const hit = modifierAt(context, at, 'before');
    if (hit < 0) return at;
    const office = hitAt(context.hits, at, EntryType.Office);
    const last = context.hits.last[hit] ?? at + 1;
    if (office >= 0 && (context.hits.last[office] ?? 0) > last) return at;
    at = markAt(context, last) === '.' ? last + 1 : last;
  }
}

/** "Thường trực", "chuyên trách", "khóa XIII", "nhiệm kỳ 2020 - 2025" behind a role. */
function afterQualifiers(context: Context, from: number): number {
  let at = from;
  for (let steps = 0; steps < 3; steps++) {
    const next = afterQualifier(context, at);
    if (next === at) return at;
    at = next;
  }
  return at;
}

function afterQualifier(context: Context, at: number): number {
  if (isWord(context, at, 'kiêm')) return at;
  const hit = modifierAt(context, at, isWord(context, at, 'phụ') ? 'before' : 'after');
  return hit < 0 ? at : (context.hits.last[hit] ?? at);
}

/** The modifier at the token that stands in that place; -1 if there is none. */
function modifierAt({ hits, lexicon }: Context, at: number, place: 'before' | 'after'): number {
  if (((hits.types[at] ?? 0) & EntryType.Modifier) === 0) return -1;
  for (let hit = hits.from[at] ?? 0; hit < (hits.from[at + 1] ?? 0); hit++) {
    if (lexicon.modifier(hits.entry[hit] ?? -1)?.place === place) return hit;
  }
  return -1;
}

function withBody(context: Context, role: TokenSpan, row: OfficeRow): OfficePhrase {
  const known = readBody(context, role.last, row);
  const read = { ...known, last: afterTail(context, known.last) };
  const last = afterTerm(context, read.last);
  return {
    kind: 'office',
    first: role.first,
    last,
    row,
    role,
    body: { first: role.last, last: read.last },
    company: read.company,
    abroad: isAbroad(context, role.last, read.last) || row.domain === 'nước ngoài',
    plural:
      (PLURALS.has(lowerText(context, role.first - 1)) || isNumber(context, role.first - 1)) &&
      !isWord(context, role.first - 2, 'thứ'),
  };
}

interface Body {
  readonly last: number;
  readonly company: boolean;
}

function readBody(context: Context, at: number, row: OfficeRow): Body {
  const diplomatic = row.domain === 'ngoại giao';
  const direct = readOrganization(context, at, diplomatic);
  const none = { last: at, company: false };
  if (direct !== undefined && !isPersonHere(context, at, direct.last)) return extend(context, direct, row);
  if (direct !== undefined) return none;
  if (row.takes === 'none' && !startsPlace(context, at)) return none;
  const place = hasUnitBefore(context, at) ? readPlaceName(context, at) : at;
  if (place > at) return extend(context, { last: place, company: false }, row);
  if (!isBodyStart(context, at) && !isFieldStart(context, at)) return extend(context, none, row);
  const read = continueOrganization(context, at, {
    afterHead: isFieldStart(context, at),
    diplomatic,
    company: false,
    start: at,
  });
  return extend(context, read, row);
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

const BODY_STARTS =
  EntryType.Organization |
  EntryType.OrganizationHead |
  EntryType.OrganizationWord |
  EntryType.Place |
  EntryType.FixedPhrase |
  EntryType.BlockLeft;

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
  const { hits } = context;
  for (let before = at - 1; before >= at - 3 && before >= 0; before--) {
    const hit = hitAt(hits, before, EntryType.OrganizationHead | EntryType.Organization);
    if (hit >= 0 && hits.last[hit] === at) return true;
  }
  return false;
}

/** A body without a head begins with a word that is known of bodies: "Bộ trưởng Y tế", but "Bộ trưởng Nhạ". */
function isBodyStart(context: Context, at: number): boolean {
  if (!hasGap(context, at)) return false;
  return isAcronym(context, at) || isNumber(context, at) || ((context.hits.types[at] ?? 0) & BODY_STARTS) !== 0;
}

/** "Phó Vụ trưởng Vụ Giáo dục Tiểu học[, Bộ GD&ĐT]", "… - Bộ Công an", "… (Bộ Ngoại giao)": the body above it. */
function extend(context: Context, body: Body, row: OfficeRow): Body {
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
  if (isWord(context, at, 'của') || isWord(context, at, 'thuộc')) return organizationAt(context, at + 1);
  if (markAt(context, at) === '(') {
    const inner = organizationAt(context, at + 1);
    return inner !== undefined && markAt(context, inner.last) === ')' ? { ...inner, last: inner.last + 1 } : undefined;
  }
  if (markAt(context, at) !== ',' && !isDash(context, at)) return undefined;
  return organizationAt(context, at + 1);
}

function organizationAt(context: Context, at: number): Body | undefined {
  if (!isCapitalized(context, at)) return undefined;
  if ((hitAt(context.hits, at, EntryType.Office | EntryType.Rank) ?? -1) >= 0) return undefined;
  if (isTitled(context, at) && readVietnameseName(context, at, 'office') > 0) return undefined;
  return readOrganization(context, at);
}

const LONGEST_TAIL = 6;
const TAIL_ENDS = EntryType.Wall | EntryType.Rank | EntryType.Honorific | EntryType.SentenceStart | EntryType.Modifier;

/**
 * Words of the office that the lexicon does not know, if they end at a comma before another office or at a closing
 * bracket: "(phó tiểu đoàn trưởng [quân sự])", "Ủy viên Ban Chấp [hàng Trung ương Đảng], Ủy viên …".
 */
function afterTail(context: Context, from: number): number {
  let at = from;
  while (at < from + LONGEST_TAIL && isWordToken(context, at) && hasGap(context, at)) {
    if (((context.hits.types[at] ?? 0) & TAIL_ENDS) !== 0) return from;
    if (isTitled(context, at) && (at === from || readVietnameseName(context, at, 'office') > 0)) return from;
    at++;
  }
  if (at === from) return from;
  if (markAt(context, at) === ')') return at;
  const next = hitAt(context.hits, at + 1, EntryType.Office | EntryType.Modifier);
  return markAt(context, at) === ',' && next >= 0 ? at : from;
}

/** "khóa XIII", "nhiệm kỳ 2020-2025" behind the office: said of it, no part of the position. */
function afterTerm(context: Context, at: number): number {
  if (isWord(context, at, 'khóa') || isWord(context, at, 'khoá'))
    return isWordToken(context, at + 1) || isNumber(context, at + 1) ? at + 2 : at;
  if (!isWord(context, at, 'nhiệm') || !isWord(context, at + 1, 'kỳ')) return at;
  if (!isNumber(context, at + 2)) return isCapitalized(context, at + 2) ? at + 3 : at;
  return isDash(context, at + 3) && isNumber(context, at + 4) ? at + 5 : at + 3;
}

function isAbroad({ hits, lexicon }: Context, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const hit = hitAt(hits, at, EntryType.Place);
    if (hit < 0) continue;
    const row = lexicon.organization(hits.entry[hit] ?? -1);
    if (row !== undefined && row.group !== 'province' && row.name !== 'Việt Nam') return true;
  }
  return false;
}
