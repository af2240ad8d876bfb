import type { Position } from '../../../model/official';
import { mapped } from '../../../text/mapped';
import { endsSentence } from '../../../text/sentences';
import type { Context } from '../../recognizer';
import { itemAt } from '../../shared/item-at';
import { caucusBody } from './caucus';
import { expandSpan } from './expand-span';
import { isFormer } from './office-modifiers';
import { organizationBefore } from './organization-before';
import { headsPart, outerBody } from './outer-body';
import { type OfficePhrase, officeWith } from './phrase';
import { roleOf, roleText } from './role-of';
import { sharedPart, withPlace } from './shared-part';
import { isAcronym, isDash, isWord, lowerText, markAt, spanText, tokenText } from './token-words';
import { wholeBody } from './whole-body';
import { withMinistry } from './with-ministry';
import { withNoun } from './with-noun';

/** The positions that a chain of offices states; a body said once goes to every office before it that can share it. */
export function statePositions(
  context: Context,
  offices: readonly OfficePhrase[],
  foreign = false,
): readonly Position[] {
  return mapped(offices, (office, i) => {
    // "Bộ trưởng Hải quân Tom Modlin": whose name is of another language is of another country.
    const held = foreign ? officeWith(office, { abroad: true }) : office;
    return positionOf(context, held, bodyOf(context, offices, i), itemAt(offices, i - 1));
  });
}

const UNITS = new Set(['tp', 'phố', 'tỉnh', 'huyện', 'quận', 'xã', 'phường']);

/** "Chủ tịch [TP] HCM", "Phó Chủ tịch [huyện] Kỳ Sơn": the unit is the place's. */
function endsWithUnit(context: Context, { role, row }: OfficePhrase): boolean {
  return UNITS.has(lowerText(context, role.last - 1)) && /^(?:Phó )?Chủ tịch /u.test(row.role);
}

/** "Ông A nguyên là Trưởng công an …": the word of the former office stands before "là". */
function isPast(context: Context, first: number): boolean {
  return isWord(context, first - 1, 'là') && isWord(context, first - 2, 'nguyên');
}

/** "nguyên" of "Ông A nguyên là …", of "[nguyên] Phó Chủ tịch kiêm Tổng Thư ký"; "" where the office is not said to be past. */
function formerOf(context: Context, { first }: OfficePhrase, before: OfficePhrase | undefined): string {
  if (isPast(context, first)) return 'nguyên';
  if (before?.last !== first - 1 || !isWord(context, first - 1, 'kiêm')) return '';
  return isFormer(context, before.first) ? lowerText(context, before.first) : '';
}

function positionOf(context: Context, office: OfficePhrase, body: string, before: OfficePhrase | undefined): Position {
  if (endsWithUnit(context, office)) {
    const last = office.role.last - (isWord(context, office.role.last - 1, 'phố') ? 2 : 1);
    const place = expandSpan(context, { first: last, last: Math.max(office.body.last, office.role.last) });
    return { role: roleText(context, { first: office.role.first, last }), organization: place };
  }
  const held = roleOf(context, office);
  const former = isFormer(context, office.first) ? '' : formerOf(context, office, before);
  const role = former === '' ? held : `${former} ${held}`;
  if (body !== '') return { role, organization: withNoun(context, office, withMinistry(office, body)) };
  const organization = bodyInShort(context, office);
  return organization === undefined ? { role } : { role, organization };
}

/** "ĐB" where the article says "đại biểu Quốc hội (ĐB)": the body that its letters leave out. */
function bodyInShort(context: Context, { role, row }: OfficePhrase): string | undefined {
  if (role.last - role.first !== 1 || !isAcronym(context, role.first)) return undefined;
  const words = context.abbreviations.expand(tokenText(context, role.first)) ?? '';
  return words.toLowerCase().startsWith(`${row.role.toLowerCase()} `) ? words.slice(row.role.length + 1) : undefined;
}

function bodyOf(context: Context, offices: readonly OfficePhrase[], index: number): string {
  const office = offices[index];
  if (office === undefined) return '';
  const own = expandSpan(context, office.body);
  if (own !== '')
    return withPolice(context, office, own, offices[index + 1]) ?? withPlace(own, placeBeside(context, offices, index));
  if (!canShare(office)) return '';
  for (let i = index + 1; i < offices.length; i++) {
    const next = offices[i];
    if (next === undefined || isApart(context, offices[i - 1], next)) return '';
    // "Phó Giám đốc, Thủ trưởng Cơ quan CSĐT Công an tỉnh …": the police's body without the office's own.
    if (isOfPolice(office) && isOfPolice(next)) return expandSpan(context, next.body);
    // "Đại sứ, Trưởng đại diện Thương mại Mỹ": an ambassador is of his country, not of the mission he leads.
    if (office.row.role === 'Đại sứ' && isWord(context, next.first, 'trưởng')) return '';
    if (headsPart(context, office, next)) return outerBody(context, next);
    const caucus = caucusBody(context, office, next);
    if (caucus !== '') return caucus;
    if (!isSameBody(office, next) && !isDeputyOf(context, office, next) && !isAlso(context, office, next)) return '';
    if (next.body.last > next.body.first)
      return sharedPart(
        spanText(context, office.role),
        withNoun(context, next, expandSpan(context, wholeBody(context, next))),
      );
  }
  return committeePlace(context, itemAt(offices, index - 1), office) || ministryBefore(context, office);
}

/** "Chủ tịch HĐND TP Vinh, Phó bí thư Thành ủy": the place of the committee was said with the office before. */
function committeePlace(context: Context, before: OfficePhrase | undefined, office: OfficePhrase): string {
  if (before === undefined || isApart(context, before, office)) return '';
  const committee = spanText(context, office.role);
  const placed = withPlace(committee, expandSpan(context, before.body));
  return placed === committee ? '' : placed.slice(committee.length + 1);
}

/** "Trưởng phòng Tham mưu, người phát ngôn của [Công an tỉnh]": a department that the police it speaks for is said of. */
function withPolice(
  context: Context,
  office: OfficePhrase,
  own: string,
  next: OfficePhrase | undefined,
): string | undefined {
  if (next?.row.role !== 'Người phát ngôn' || !/phòng$/iu.test(spanText(context, office.role))) return undefined;
  const body = expandSpan(context, next.body);
  return /^công an /iu.test(body) && !/công an/iu.test(own) ? `${own} ${body}` : undefined;
}

/** The body said next in the same breath, or else before: its place is the committee's beside it. */
function placeBeside(context: Context, offices: readonly OfficePhrase[], index: number): string {
  const [before, office, next] = [itemAt(offices, index - 1), offices[index], offices[index + 1]];
  if (office === undefined) return '';
  if (next !== undefined && !isApart(context, office, next)) return expandSpan(context, wholeBody(context, next));
  return before === undefined || isApart(context, before, office) ? '' : expandSpan(context, before.body);
}

const FURTHEST_SHARED = 16;

/** "Phó Giám đốc; Giám đốc Sở Y tế", or in another sentence: what a semicolon parts shares no body. */
function isApart(context: Context, before: OfficePhrase | undefined, next: OfficePhrase): boolean {
  if (before === undefined || next.first - before.last > FURTHEST_SHARED) return true;
  for (let at = before.last; at < next.first; at++) {
    if (markAt(context, at) === ';' || endsSentence(context.tokens, at)) return true;
  }
  return false;
}

function isOfPolice({ row }: OfficePhrase): boolean {
  return row.of?.includes('police') === true;
}

/** "Sáng 3/5, tại Bộ Y tế, Bộ trưởng …": the ministry of a bare minister stands right before him. */
function ministryBefore(context: Context, office: OfficePhrase): string {
  if (office.row.of?.includes('ministry') !== true || office.abroad) return '';
  if (markAt(context, office.first - 1) !== ',') return '';
  const body = organizationBefore(context, office.first - 1);
  return body !== undefined && isWord(context, body.first, 'bộ') ? expandSpan(context, body) : '';
}

function canShare({ row }: OfficePhrase): boolean {
  return row.takes !== 'none' && row.unique !== true;
}

/** "Bí thư Đảng ủy, Chính ủy Tổng cục …": offices of one unit; a minister's body is not his Party office's. */
function isSameBody(office: OfficePhrase, next: OfficePhrase): boolean {
  if (next.row.takes === 'none') return false;
  // "Giám đốc, Tổng Biên tập Nhà xuất bản …": what any body has is of the body said next.
  if (office.row.domain === 'chung' && office.row.takes === 'required') return true;
  return office.row.distributes === true || office.row.domain === next.row.domain || isPartyOf(office, next);
}

/** "Phó chủ nhiệm rồi Chủ nhiệm Ủy ban …": the same office, one step below. */
function isDeputyOf(context: Context, office: OfficePhrase, next: OfficePhrase): boolean {
  const deputy = spanText(context, office.role).toLowerCase();
  const chief = spanText(context, next.role)
    .toLowerCase()
    .replace(/^(?:quyền|nguyên|cựu) /u, '');
  return deputy.startsWith('phó ') && chief.startsWith(deputy.slice(4));
}

/** "Phó Chủ tịch kiêm Tổng Thư ký Hội …", "…, Tổng Thư ký": one body for both, where the first role says no noun of another. */
function isAlso(context: Context, { role }: OfficePhrase, next: OfficePhrase): boolean {
  const joined = isDash(context, next.first - 1) || markAt(context, next.first - 1) === ',';
  const secretary = joined && /^(?:phó )?tổng (?:thư ký|biên tập)$/iu.test(next.row.role);
  if (!secretary && !isWord(context, next.first - 1, 'kiêm')) return false;
  // A newspaper has directors, but no chairman.
  const chairman = isWord(context, role.last - 1, 'tịch') && next.row.domain !== 'báo chí';
  return chairman || isWord(context, role.last - 1, 'đốc');
}

function isPartyOf(office: OfficePhrase, next: OfficePhrase): boolean {
  return office.row.domain === 'Đảng' && next.row.domain !== 'nước ngoài';
}
