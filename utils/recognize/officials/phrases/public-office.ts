import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { OfficeRow } from '../../../lexicon/seed-rows';
import type { Context } from '../../recognizer';
import { bracketName } from './bracket-names';
import { isOfClub } from './of-club';
import { headAt } from './organization-heads';
import type { OfficePhrase, Phrase, TokenSpan } from './phrase';
import { endsWithHead } from './tail-heads';
import { areWords, isAcronym, isCapitalized, isWord, lowerText, spanText, tokenText } from './token-words';
import { isVietnameseAt } from './vietnamese-syllable';

/** Domains whose roles companies have too: they count only with a body of the state. */
const SHARED_DOMAINS = new Set(['chung', 'doanh nghiệp', 'báo chí', 'danh hiệu']);

/** "Chủ tịch", "Giám đốc": companies have them too, so that a body nobody knows is none of the state's. */
export function isSharedWithCompanies({ row }: OfficePhrase): boolean {
  return SHARED_DOMAINS.has(row.domain) || row.of?.includes('company') === true;
}

/** "Chiến sĩ", "thành viên": what somebody is in a body, said of officials too; it makes nobody one. */
export function isNoPost({ domain }: OfficeRow): boolean {
  return domain === 'không chức vụ';
}

/** True for offices of Party, state, army, police, courts, assemblies, mass organizations and public institutions. */
export function isPublicOffice(context: Context, phrase: Phrase): boolean {
  if (phrase.kind !== 'office') return false;
  if (isNoPost(phrase.row)) return false;
  if (phrase.company) return isStateCouncil(context, phrase);
  if (isOfClub(context, phrase)) return false;
  const charged = isWord(context, phrase.role.last - 1, 'trách') && phrase.knownLast === phrase.role.last;
  // "Phó chủ tịch phụ trách [lĩnh vực đô thị]" says no body.
  if (phrase.body.last > phrase.body.first && !charged)
    return isPublicBody(context, phrase) || !isSharedWithCompanies(phrase);
  return !SHARED_DOMAINS.has(phrase.row.domain);
}

/** "Chủ tịch HĐTV [Tổng công ty X]", "[Tập đoàn Y]": only firms of the state have members' councils and such names at once. */
function isStateCouncil(context: Context, { row, body }: OfficePhrase): boolean {
  if (!/^(?:Phó )?Chủ tịch Hội đồng thành viên$/u.test(row.role)) return false;
  const first = isWord(context, body.first, 'của') ? body.first + 1 : body.first;
  return areWords(context, first, 'tổng', 'công', 'ty') || areWords(context, first, 'tập', 'đoàn');
}

/** What the state's and parties' bodies begin with; banks, companies and trade associations begin otherwise. */
const OF_STATE =
  /^(?:Đảng|Bộ|Cục|Tổng cục|Cơ quan|Ủy ban|Uỷ ban|Hội đồng|Tổ chức|Liên minh|Liên hợp|Viện|Trung tâm|Hội|Sở|Ban|Văn phòng) /u;

function namesPlace(context: Context, { body }: OfficePhrase): boolean {
  for (let at = body.first; at < body.last; at++) {
    const unit = hitAt(context.hits, at, EntryType.BlockLeft);
    if (unit >= 0 && isCapitalized(context, context.hits.last[unit] ?? at)) return true;
    if (isCapitalized(context, at) && hitAt(context.hits, at, EntryType.Place | EntryType.Organization) >= 0)
      return true;
  }
  return false;
}

const PUBLIC =
  EntryType.Organization |
  EntryType.OrganizationHead |
  EntryType.Place |
  EntryType.OrganizationWord |
  EntryType.BlockLeft;

/** "PPJ [Group]": an English word of bodies makes none of them the state's. */
function isVietnameseOrKnown(context: Context, at: number): boolean {
  return ((context.hits.types[at] ?? 0) & PUBLIC) !== EntryType.OrganizationWord || isVietnameseAt(context, at);
}

/** "Trưởng ban Kinh tế [Báo X]": of a newspaper its chief editors hold an office, the heads of its desks do not. */
function isOfNewsroom(context: Context, { row, body }: OfficePhrase): boolean {
  for (let at = body.first + 1; at < body.last; at++)
    if (isWord(context, at, 'báo') || areWords(context, at, 'tạp', 'chí')) return /ban$/iu.test(row.role);
  return false;
}

const DIRECTOR = /(?:Giám đốc|Chủ tịch)$/iu;
/** "kinh doanh", "nhân sự", "bán hàng", "tiếp thị": what only firms have departments for. */
const OF_FIRMS = new Set(['kinh doanh', 'nhân sự', 'bán hàng', 'tiếp thị']);

/**
 * "giám đốc [kinh doanh] khu vực miền Nam", "phó chủ tịch [chiến lược]", "Giám đốc [Công nghệ]": a field, and no body of the
 * state's.
 */
function isFirmsField(context: Context, office: OfficePhrase): boolean {
  const { row, body } = office;
  if (hitAt(context.hits, body.first, EntryType.OrganizationWord) < 0) return false;
  if (isCapitalized(context, body.first)) {
    if (!/Giám đốc$/iu.test(row.role) || namesPlace(context, office)) return false;
  } else {
    const field = `${lowerText(context, body.first)} ${lowerText(context, body.first + 1)}`;
    if (!DIRECTOR.test(row.role) && !OF_FIRMS.has(field)) return false;
  }
  for (let at = body.first; at < body.last; at++)
    if (isCapitalized(context, at) && headAt(context, at) >= 0) return false;
  return true;
}

/** "Giám đốc [MLB chi nhánh Sài Gòn]": of a bank or a firm that nobody knows by these letters. */
function isBranch(context: Context, { first }: TokenSpan): boolean {
  if (!isAcronym(context, first) || !areWords(context, first + 1, 'chi', 'nhánh')) return false;
  return context.lexicon.fullForm(tokenText(context, first)) === undefined;
}

/** True if a part of the body is known: an organization, a head, a place or its unit, a word of organizations. */
function isPublicBody(context: Context, office: OfficePhrase): boolean {
  const { hits } = context;
  if (isFirmsField(context, office) || isOfNewsroom(context, office) || isBranch(context, office.body)) return false;
  // "Trưởng Văn phòng [phía Nam]": anybody has an office there.
  if (isWord(context, office.body.first, 'phía') && office.body.last === office.body.first + 2) return false;
  // "Chánh Văn phòng [Tổng thống]": who serves a chief of state.
  if (hitAt(hits, office.body.first, EntryType.Office) >= 0) return true;
  for (let at = office.body.first; at < office.body.last; at++) {
    // Behind what the lexicon knows only a whole organization tells: "Trưởng ban Bạn | đọc báo … Việt Nam".
    if (
      at < office.knownLast
        ? ((hits.types[at] ?? 0) & PUBLIC) !== 0 && isVietnameseOrKnown(context, at)
        : isCapitalized(context, at) && headAt(context, at) >= 0
    )
      return true;
  }
  // "Trưởng [Ban Quản lý] các công trình công cộng huyện Minh Hóa", "Trưởng [Ban Chỉ đạo] Tổng điều tra … tỉnh Bến Tre"
  const { last } = office.role;
  const headed = office.knownLast === last && endsWithHead(context, last);
  if ((headed || areWords(context, last - 2, 'chỉ', 'đạo')) && namesPlace(context, office)) return true;
  // "Phó Trưởng [ban Chỉ đạo] Tây Nam Bộ": the head begins in the role.
  const head = hitAt(hits, office.body.first - 1, EntryType.OrganizationHead);
  if (head >= 0 && (hits.last[head] ?? 0) > office.body.first) return true;
  // "Phó Trưởng phòng TN&MT": written short, but known.
  const short = spanText(context, office.body);
  // "Đảng Hành động Nhân dân (PAP)": the article says what it is short for.
  const own = context.abbreviations.expand(short) ?? bracketName(context, short) ?? '';
  return OF_STATE.test(own) || context.lexicon.fullForm(short) !== undefined;
}
