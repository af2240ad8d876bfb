import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { OfficeRow } from '../../../lexicon/seed-rows';
import { Shape } from '../../../text/tokens';
import type { Context } from '../../recognizer';
import { afterDelegation } from './after-delegation';
import { afterYear } from './after-year';
import { isCounted } from './counted';
import { afterModifiers, afterQualifiers, afterTerm, afterThen, NO_ACTING } from './office-modifiers';
import { isOfficeOfNobody } from './office-of-nobody';
import { headAt, isCompany } from './organization-heads';
import type { OfficePhrase, TokenSpan } from './phrase';
import { isNoPost } from './public-office';
import { readAbove } from './read-above';
import { readBody } from './read-body';
import { afterMatter } from './read-matter';
import { afterTail } from './read-tail';
import { isSaidOfSomebody } from './said-of-somebody';
import { isCharge, isPredicate } from './tail-ends';
import { areWords, isCapitalized, isTitled, isWord, isWordToken, lowerText } from './token-words';

/** Words before an office that make it many people's. */
const PLURALS = new Set(['các', 'những', 'nhiều', 'hai', 'ba', 'bốn', 'mọi', 'từng', 'mỗi', 'một']);

/** Delegates together are a body. */
const GROUPS = new Set(['tổ', 'đoàn', 'nhóm']);

/** "Đại sứ [trường THPT X]", "[thương hiệu]", "[du lịch]": nobody a state sends. */
const NOT_SENT = new Set(['trường', 'học', 'thương', 'du', 'nhãn', 'sinh', 'văn', 'thiện', 'hình', 'chiến']);

/** What an office begins with. */
const BEGINNINGS = EntryType.Office | EntryType.Modifier;

/** Reads an office with its modifiers and its organization: "nguyên Phó Chủ tịch Thường trực UBND tỉnh Bến Tre". */
export function readOffice(context: Context, first: number): OfficePhrase | undefined {
  // Ranks, titles and addresses, which most leads are, begin none.
  if (((context.hits.types[first] ?? 0) & BEGINNINGS) === 0) return undefined;
  if (isWord(context, first, 'quyền') && NO_ACTING.has(lowerText(context, first - 1))) return undefined;
  if (endsPost(context, first)) return undefined;
  if (isWord(context, first + 1, 'biểu') && isNoDeputy(context, first)) return undefined;
  // "tại Phủ Thủ tướng, …" is a house; "Báo Chính phủ Thủ tướng A …" lacks a stop.
  if (isWord(context, first - 1, 'phủ') && !isWord(context, first - 2, 'chính')) return undefined;
  const at = afterModifiers(context, first);
  const hit = hitAt(context.hits, at, EntryType.Office);
  // "trợ lý | cố Thủ tướng A": the name behind is the chief's, who died.
  if (hit < 0 || (at > first + 1 && isWord(context, at - 1, 'cố'))) return undefined;
  const row = context.lexicon.office(context.hits.entry[hit] ?? -1);
  if (row === undefined) return undefined;
  if (row.role === 'Đại sứ' && isNotSent(context, first, context.hits.last[hit] ?? first)) return undefined;
  if (isNoPost(row) && (!isSaidOfSomebody(context, first) || isHonour(context, hit))) return undefined;
  const roleEnd = afterQualifiers(
    context,
    isNoPost(row) ? afterDuty(context, hit) : (context.hits.last[hit] ?? at + 1),
  );
  if (roleEnd === at + 1 && !isCapitalized(context, at)) return undefined;
  const office = withBody(context, { first, last: beforeLongerBody(context, at, roleEnd) }, row);
  return isNobodys(context, office) ? undefined : office;
}

function isNobodys(context: Context, office: OfficePhrase): boolean {
  if (isOfficeOfNobody(context, office) || hasRight(context, office)) return true;
  return isNoPost(office.row) && office.body.last === office.body.first;
}

/** "[có quyền] giám đốc thúc …": a right; "Cùng dự có [quyền Giám đốc Sở Y tế] Lê Văn A" is whoever acts as one. */
function hasRight(context: Context, { first, last }: OfficePhrase): boolean {
  return isWord(context, first, 'quyền') && isWord(context, first - 1, 'có') && !isTitled(context, last);
}

/** "thay mặt [tổ đại biểu] Quốc hội" is nobody, "đại biểu dự Đại hội", "đại biểu đi dự hội nghị" no office. */
function isNoDeputy(context: Context, first: number): boolean {
  if (GROUPS.has(lowerText(context, first - 1))) return true;
  const at = isWord(context, first + 2, 'đi') ? first + 3 : first + 2;
  return isWord(context, at, 'dự') && !isWord(context, at + 1, 'khuyết');
}

/** "Đại sứ thương hiệu", "cuộc thi Đại sứ". */
function isNotSent(context: Context, first: number, last: number): boolean {
  return NOT_SENT.has(lowerText(context, last)) || isWord(context, first - 1, 'thi');
}

/** "[Chiến sĩ thi đua] toàn quốc": a title that begins like what one is in a body. */
function isHonour({ hits }: Context, office: number): boolean {
  const title = hitAt(hits, hits.first[office] ?? 0, EntryType.Title);
  return title >= 0 && (hits.last[title] ?? 0) > (hits.last[office] ?? 0);
}

const LONGEST_DUTY = 6;

/** "sĩ quan [điều tra] Đội đặc nhiệm", "chiến sĩ [thông tin] Tiểu đoàn 2": what he does, up to the body he does it in. */
function afterDuty(context: Context, hit: number): number {
  const last = context.hits.last[hit] ?? 0;
  for (let at = last; at < last + LONGEST_DUTY && isWordToken(context, at); at++) {
    const head = isWord(context, at, 'của') || isWord(context, at, 'thuộc') ? at + 1 : at;
    if (isCapitalized(context, head)) return headAt(context, head) >= 0 ? at : last;
    if (isWord(context, at, 'tại')) return headAt(context, at + 1) >= 0 ? at : last;
    if (head > at || isPredicate(context, at)) return last;
  }
  return last;
}

/**
 * "Bí thư [Đoàn Thanh niên Cộng sản Hồ Chí Minh]", "Chủ tịch [Hội Nhà văn]": a body or a head that begins in the role
 * and goes beyond it is the body's; "Trưởng ban Quản lý" keeps its noun.
 */
function beforeLongerBody(context: Context, at: number, roleEnd: number): number {
  const { hits } = context;
  for (let token = at + 1; token < roleEnd; token++) {
    const body = hitAt(hits, token, EntryType.Organization | EntryType.OrganizationHead);
    if (body < 0 || (hits.last[body] ?? 0) <= roleEnd) continue;
    // "Chủ nhiệm Ủy [ban Thường vụ]": the end of another head.
    const before = hitAt(hits, token - 1, EntryType.Organization | EntryType.OrganizationHead);
    if (token > at + 1 && before >= 0 && (hits.last[before] ?? 0) > token) continue;
    return /^(?:trưởng|phó|tổng)$/u.test(lowerText(context, token - 1)) ? roleEnd : token;
  }
  return roleEnd;
}

/** "giữ chức [vụ Phó] Giám đốc", "nhiệm [vụ Trưởng] đoàn": the word before makes "vụ" no department. */
function endsPost(context: Context, first: number): boolean {
  // "giữ chức [Vụ trưởng]"
  if (isCapitalized(context, first)) return false;
  return isWord(context, first, 'vụ') && (isWord(context, first - 1, 'chức') || isWord(context, first - 1, 'nhiệm'));
}

function withBody(context: Context, role: TokenSpan, row: OfficeRow): OfficePhrase {
  const start = bodyStart(context, role, row);
  const body = readBody(context, start, row);
  const known = { last: afterMatter(context, body.last, row), company: body.company };
  const tail = afterTail(context, role, known.last);
  const read = tail > known.last ? readAbove(context, { last: tail, company: known.company }, row) : known;
  const dated = afterDelegation(context, afterYear(context, { first: role.first, last: read.last }));
  const last = afterThen(context, afterCharge(context, afterTerm(context, dated)), role.last);
  // "nguyên đại biểu Quốc hội [khóa XI]": of which one, the term says.
  const bodyLast = row.role === 'đại biểu Quốc hội' && isWord(context, read.last, 'khóa') ? last : dated;
  return {
    kind: 'office',
    first: role.first,
    last,
    row,
    role,
    body: { first: start, last: Math.max(start, bodyLast) },
    knownLast: known.last,
    company: read.company || beginsFirm(context, role),
    abroad: isAbroad(context, role.last, read.last) || row.domain === 'nước ngoài',
    plural:
      ((PLURALS.has(lowerText(context, role.first - 1)) || isCounted(context, role.first)) &&
        !isWord(context, role.first - 2, 'thứ')) ||
      (isWord(context, role.last, 'hai') && isWord(context, role.last + 1, 'nước')),
  };
}

/** "vị tổng thống đầu tiên | của Cộng hòa X": which of its presidents he was is part of neither role nor body. */
function bodyStart(context: Context, { last }: TokenSpan, row: OfficeRow): number {
  if (isWord(context, last + 1, 'tiên') && areWords(context, last, 'đầu', 'tiên', 'của')) return last + 2;
  return isNoPost(row) && isWord(context, last, 'tại') ? last + 1 : last;
}

/** "Phó Chủ tịch UBND TP Vinh [phụ trách đô thị] Lê Văn A": what he is in charge of, between his body and his name. */
function afterCharge(context: Context, from: number): number {
  if (!isWord(context, from, 'phụ') || !isWord(context, from + 1, 'trách')) return from;
  for (let at = from + 3; at <= from + LONGEST_DUTY; at++) if (isCharge(context, from + 2, at)) return at;
  return from;
}

/** "Trưởng [Văn phòng luật sư] X": the firm's head begins in the role. */
function beginsFirm(context: Context, role: TokenSpan): boolean {
  for (let at = role.first + 1; at < role.last; at++) {
    const head = hitAt(context.hits, at, EntryType.OrganizationHead);
    if (head >= 0 && (context.hits.last[head] ?? 0) > role.last && isCompany(context, head)) return true;
  }
  return false;
}

function isAbroad({ hits, lexicon, tokens }: Context, first: number, last: number): boolean {
  // "Chánh Văn phòng [Tổng thống]"
  const chief = first < last ? hitAt(hits, first, EntryType.Office) : -1;
  if (chief >= 0 && lexicon.office(hits.entry[chief] ?? -1)?.domain === 'nước ngoài') return true;
  for (let at = first; at < last; at++) {
    const hit = hitAt(hits, at, EntryType.Place);
    // "Tư [pháp]" is no France.
    if (hit < 0 || tokens.shape[at] === Shape.Lower) continue;
    const row = lexicon.organization(hits.entry[hit] ?? -1);
    if (row !== undefined && row.group !== 'province' && row.name !== 'Việt Nam') return true;
  }
  return false;
}
