import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { Context } from '../../recognizer';
import type { OfficePhrase } from './phrase';
import { areWords, isTitled, isWord, isWordToken, lowerText, markAt } from './token-words';

const GIVING = new Set([
  'làm',
  'giữ',
  'nhiệm',
  'nhận',
  'vị',
  'trò',
  'cách',
  'cử',
  'trách',
  'thành',
  'đương',
  'từ',
  'qua',
  'trí',
  'ghế',
]);

/** The ends of "vai trò", "tư cách", "cương vị", behind which "là" may stand. */
const BEING = new Set(['trò', 'cách', 'vị']);

/** The ends of "chức vụ", "chức danh". */
const POSTS = new Set(['vụ', 'danh', 'chức', 'vị', 'trí']);

/** Before "trở thành": nobody has become it. */
const WISHED = new Set(['muốn', 'để', 'thể', 'ước', 'không', 'mơ', 'sẽ', 'hội', 'cử', 'hy', 'chưa', 'vọng']);

/** Before "được bầu": nobody is, or somebody who is not named. */
const MEANT = new Set([...WISHED, 'người', 'ai', 'khi', 'nếu']);

/** "A … từng là B": whoever is spoken of was it. */
const HAVING_BEEN = new Set(['từng', 'hiện', 'vốn', 'đang', 'còn']);

/** "từng", "hiện"; ", trước đó [là] Chánh Văn phòng", ", [là] Chủ tịch Hội đồng …" go on from the subject. */
function isHaving(context: Context, at: number): boolean {
  if (HAVING_BEEN.has(lowerText(context, at)) || markAt(context, at) === ',') return true;
  const before = lowerText(context, at - 1);
  // "ông A có nhiều năm [là] Phó chủ tịch …"
  if (isWord(context, at, 'năm') && before === 'nhiều') return true;
  return isWord(context, at, 'đó') && (before === 'trước' || before === 'sau') && markAt(context, at - 2) === ',';
}

/** In tokens. */
const LONGEST_CALLING = 10;

/** "từng là phi công tiêm kích | rồi [Tư lệnh Không quân]": what else he was stands before "rồi". */
function isAfterCalling(context: Context, last: number): boolean {
  for (let at = last; at > last - LONGEST_CALLING && isWordToken(context, at); at--)
    if (isWord(context, at, 'là') || isWord(context, at, 'làm')) return HAVING_BEEN.has(lowerText(context, at - 1));
  return false;
}

/** The ends of "bổ nhiệm", "bầu", "cử", "phân công", "chỉ định", "điều động". */
const ELECTED = new Set(['nhiệm', 'bầu', 'cử', 'công', 'định', 'động']);

/** "được bổ nhiệm [là]", "được bầu [là]" */
function isElected(context: Context, at: number): boolean {
  if (!ELECTED.has(lowerText(context, at))) return false;
  return isWord(context, at - 1, 'được') || isWord(context, at - 2, 'được');
}

/** "được bầu [Ủy viên dự khuyết …]", "được giao [quyền Giám đốc]" */
function isGivenSo(context: Context, first: number): boolean {
  if (isWord(context, first - 1, 'bầu')) return !MEANT.has(lowerText(context, first - 3));
  return isWord(context, first - 1, 'giao') && isWord(context, first, 'quyền');
}

/** "làm", "giữ chức (vụ)", "đảm nhiệm", "kiêm nhiệm chức vụ", "cương vị", but not "miễn nhiệm chức vụ". */
export function isGiven(context: Context, first: number): boolean {
  // "hoàn thành nhiệm vụ bộ trưởng"
  if (isWord(context, first - 1, 'vụ') && isWord(context, first - 2, 'nhiệm')) {
    // "phụ trách nhiệm vụ Tư lệnh": charged with it for a time, as "phụ trách Tư lệnh" says; "bàn giao" is done by two.
    return !areWords(context, first - 4, 'phụ', 'trách') && !areWords(context, first - 4, 'bàn', 'giao');
  }
  if (isWord(context, first - 1, 'rồi') && isAfterCalling(context, first - 2)) return true;
  if (isWord(context, first - 1, 'là') && (isHaving(context, first - 2) || isElected(context, first - 2))) return true;
  if (isWord(context, first - 2, 'được') && isGivenSo(context, first)) return true;
  // "giữ các chức vụ như [Phó chủ tịch …]"
  if (
    (isWord(context, first - 1, 'như') || markAt(context, first - 1) === ':') &&
    POSTS.has(lowerText(context, first - 2))
  )
    return isGiven(context, first - 1);
  // "với vai trò là thứ trưởng", "với tư cách là …"
  let at = isWord(context, first - 1, 'là') && !isWord(context, first - 2, 'chức') ? first - 2 : first - 1;
  const after = at;
  let post = false;
  if (isWord(context, at, 'vụ') || isWord(context, at, 'danh')) at--;
  if (isWord(context, at, 'chức')) {
    post = true;
    at--;
    // "giữ các chức", "trải qua nhiều chức vụ"
    if (isWord(context, at, 'các') || isWord(context, at, 'những') || isWord(context, at, 'nhiều')) at--;
  } else if (at !== after) return false;
  if (!GIVING.has(lowerText(context, at)) || (after < first - 1 && !BEING.has(lowerText(context, at)))) return false;
  return isVerb(context, at, post);
}

/** The ends of "giữ", "đảm nhiệm", "đảm nhận", "trải qua". */
const HOLDING = new Set(['giữ', 'nhiệm', 'nhận', 'qua']);
const SEVERAL = new Set(['các', 'những', 'nhiều']);

/** "giữ | vị trí", "trải qua nhiều | vị trí"; not "ứng viên cho các | vị trí". */
function isHeld(context: Context, at: number): boolean {
  return HOLDING.has(lowerText(context, SEVERAL.has(lowerText(context, at)) ? at - 1 : at));
}

/** "đảm nhiệm", not "miễn nhiệm"; "tiếp nhận", "cương vị", "vai trò". */
function isVerb(context: Context, at: number, post: boolean): boolean {
  const before = lowerText(context, at - 1);
  if (isWord(context, at, 'nhiệm'))
    return before === 'đảm' || before === 'kiêm' || (before === 'bổ' && isOrdered(context, at - 2));
  if (isWord(context, at, 'nhận')) return before === 'đảm' || before === 'tiếp' || before === 'công' || post;
  // "tái đắc cử chức vụ", "trúng cử"
  if (isWord(context, at, 'cử')) return before === 'đắc' || before === 'trúng';
  if (isWord(context, at, 'vị')) return before === 'cương';
  if (isWord(context, at, 'ghế')) return before === 'ngồi';
  if (isWord(context, at, 'trò')) return before === 'vai';
  // "bị cách chức [Bí thư …]" names what was held.
  if (isWord(context, at, 'cách')) return before === 'tư' || post;
  if (isWord(context, at, 'thành')) return before === 'trở' && !WISHED.has(lowerText(context, at - 2));
  // "đương chức", "xin từ chức [Chủ tịch UBND xã]"
  if (isWord(context, at, 'đương') || isWord(context, at, 'từ')) return post;
  if (isWord(context, at, 'qua')) return (before === 'trải' || before === 'kinh') && post;
  // "đảm nhiệm vị trí [Tổng Giám đốc]", "giữ các vị trí:"; not "tranh cử vị trí"
  if (isWord(context, at, 'trí')) return before === 'vị' && isHeld(context, at - 2);
  // "bắt giữ [chánh văn phòng …]"
  if (isWord(context, at, 'giữ')) return before !== 'bắt' && before !== 'tạm' && before !== 'giam';
  // "được giao trọng trách [Quyền Chủ tịch nước]", not "phụ trách"
  if (isWord(context, at, 'trách')) return before === 'trọng';
  return true;
}

/** "được | bổ nhiệm", "nhận quyết định | bổ nhiệm" */
function isOrdered(context: Context, at: number): boolean {
  return isWord(context, at, 'được') || areWords(context, at - 1, 'quyết', 'định');
}

const FURTHEST_COUNTRY = 8;
const BEHIND_COUNTRY = new Set(['trên', 'với', 'trong']);
/** What a country does that takes an office on, where it is the subject: nothing stands before it. */
const TAKING = new Set(['chính', 'đảm', 'giữ', 'làm', 'sẽ', 'đã', 'tiếp', 'nhận']);

/** "Malaysia trên cương vị [Chủ tịch ASEAN]", "vai trò [chủ tịch ASEAN] của Malaysia": the country holds it. */
export function isCountrys(context: Context, { first, last, body }: OfficePhrase): boolean {
  if (isWord(context, last, 'của') && countryEnd(context, last + 1) > 0) return true;
  // "chủ tịch [ASEAN 2025 của Malaysia]"
  for (let at = body.first; at < body.last; at++)
    if (isWord(context, at, 'của') && countryEnd(context, at + 1) === body.last) return true;
  for (let at = first - 2; at >= first - FURTHEST_COUNTRY; at--) {
    // "ông Hoàng [Anh] Tuấn" is no country.
    const end = isTitled(context, at - 1) ? -1 : countryEnd(context, at);
    if (end <= 0) continue;
    const next = lowerText(context, end);
    if (BEHIND_COUNTRY.has(next) || (TAKING.has(next) && isSubjectHere(context, at))) return true;
    // "ủng hộ [Malaysia] đảm nhiệm vai trò …"
    if (isWord(context, end, 'đảm') && isWord(context, at - 1, 'hộ')) return true;
  }
  return false;
}

function countryEnd({ hits, lexicon }: Context, at: number): number {
  const hit = at < 0 ? -1 : hitAt(hits, at, EntryType.Place);
  const country = hit >= 0 && lexicon.organization(hits.entry[hit] ?? -1)?.group === 'country';
  return country ? (hits.last[hit] ?? -1) : -1;
}

/** The country begins its sentence or its part of one: "năm 2031, [Lào] chính thức đảm nhận". */
function isSubjectHere(context: Context, at: number): boolean {
  return !isWordToken(context, at - 1) || isWord(context, at - 1, 'khi');
}
